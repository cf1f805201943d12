// Shows a long text page by page, at a terminal.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGER_HPP

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <unistd.h>

/// At a terminal, shows it through $PAGER or, if that is not set, less if installed; else prints it directly.
inline void show_in_pager(std::string const& text) {
    char const* const named = std::getenv("PAGER");
    std::string pager = named == nullptr ? "" : named;
    if (isatty(STDOUT_FILENO) == 0 || pager == "cat")
        pager.clear();
    else if (named == nullptr && std::system("command -v less >/dev/null 2>&1") == 0)
        pager = "less";
    setenv("LESS", "FRX", 0); // quits if one screen is enough, and leaves the text there
    std::FILE* const pipe = pager.empty() ? nullptr : popen(pager.c_str(), "w");
    if (pipe == nullptr) {
        std::cout << text;
        return;
    }
    auto const before = std::signal(SIGPIPE, SIG_IGN); // a reader may quit the pager early
    std::fwrite(text.data(), 1, text.size(), pipe);
    constexpr int not_found = 127 << 8;
    if (pclose(pipe) == not_found) std::cout << text;
    std::signal(SIGPIPE, before);
}

#endif
