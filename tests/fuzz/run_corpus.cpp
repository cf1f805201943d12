// Gives each file of the directories that are named to the fuzzer's target: what a fuzzer has learnt stays tested
// without one.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int count, char** directories) {
    std::size_t texts = 0;
    for (int i = 1; i < count; ++i)
        for (auto const& file : std::filesystem::directory_iterator(directories[i])) {
            std::ifstream in{file.path(), std::ios::binary};
            std::string const text{std::istreambuf_iterator<char>{in}, {}};
            LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(text.data()), text.size());
            ++texts;
        }
    std::cout << texts << " texts\n";
    return texts == 0;
}
