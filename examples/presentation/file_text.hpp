// The text of a file, or why it cannot be read, in words.
#ifndef PRESCHOOL_PLAN_EXAMPLES_FILE_TEXT_HPP
#define PRESCHOOL_PLAN_EXAMPLES_FILE_TEXT_HPP

#include "words.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

namespace report {

struct FileText {
    std::string text;
    Text wrong; ///< empty if it was read
};

namespace detail {

inline Text what_went_wrong(int error) {
    switch (error) {
    case ENOENT:
        return {"没有这个文件", "there is no such file"};
    case EISDIR:
        return {"这是一个目录，不是文件", "it is a directory, and no file"};
    case EACCES:
        return {"没有读取它的权限", "you may not read it"};
    default:
        return {std::strerror(error), std::strerror(error)};
    }
}

} // namespace detail

/// Reads a file of at most 64 MiB.
inline FileText read_text(std::string const& path) {
    constexpr std::size_t most = std::size_t{64} << 20;
    FileText read;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file) return {{}, detail::what_went_wrong(errno)};
    char part[1 << 16];
    while (std::size_t const size = std::fread(part, 1, sizeof part, file.get())) {
        read.text.append(part, size);
        if (read.text.size() > most) return {{}, {"它超过64 MiB", "it is larger than 64 MiB"}};
    }
    if (std::ferror(file.get()) != 0) read.wrong = detail::what_went_wrong(errno);
    return read;
}

} // namespace report

#endif
