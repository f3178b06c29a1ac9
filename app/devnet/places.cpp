// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/places.h"

#include <cstdlib>

namespace wattbourse::app {

core::Result<std::filesystem::path> findPlace(const std::string& given, const char* variable,
                                              const std::filesystem::path& relative) {
    const char* set = std::getenv(variable);
    const std::filesystem::path named = !given.empty() ? given : set ? set : "";
    std::error_code failed;
    if (!named.empty()) {
        if (std::filesystem::exists(named, failed))
            return std::filesystem::absolute(named);
        return core::fail(core::ErrorCode::NotFound, named.string() + " is not there");
    }
    auto folder = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
    for (; !folder.empty(); folder = folder.parent_path()) {
        if (std::filesystem::exists(folder / relative, failed))
            return folder / relative;
        if (folder == folder.root_path())
            break;
    }
    return core::fail(core::ErrorCode::NotFound, relative.string() + " is in none of the folders above the program; " +
                                                     variable + " names another place");
}

} // namespace wattbourse::app
