// Shows a long text page by page, at a terminal.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGER_HPP

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <unistd.h>

/// Through $PAGER at a terminal, or less where none is named and that is there; else as it is.
inline void show_in_pager(std::string const& text) {
    char const* const named = std::getenv("PAGER");
    std::string pager = named == nullptr ? "" : named;
    if (isatty(STDOUT_FILENO) == 0 || pager == "cat")
        pager.clear();
    else if (named == nullptr && std::system("command -v less >/dev/null 2>&1") == 0)
        pager = "less";
    setenv("LESS", "FRX", 0); // quits where one screen is enough, and leaves the text there
    std::FILE* const pipe = pager.empty() ? nullptr : popen(pager.c_str(), "w");
    if (pipe == nullptr) {
        std::cout << text;
        return;
    }
    auto const before = std::signal(SIGPIPE, SIG_IGN); // whoever has read enough leaves
    std::fwrite(text.data(), 1, text.size(), pipe);
    constexpr int not_found = 127 << 8;
    if (pclose(pipe) == not_found) std::cout << text;
    std::signal(SIGPIPE, before);
}

#endif
