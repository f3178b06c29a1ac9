// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_chain_seeds FOLDER: the seeds of each target as files in FOLDER/TARGET, for libFuzzer.
#include "tests/fuzz/chain/seeds.h"
#include "tests/fuzz/chain/targets.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

int main(int count, char** arguments) {
    if (count != 2) {
        std::fprintf(stderr, "usage: fuzz_chain_seeds FOLDER\n");
        return 2;
    }
    for (const auto& target : wattbourse::fuzz::targets()) {
        const auto folder = std::filesystem::path(arguments[1]) / target.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const auto& seed : wattbourse::fuzz::seedsOf(target.name)) {
            std::ofstream file(folder / std::to_string(number++), std::ios::binary);
            file.write(reinterpret_cast<const char*>(seed.data()), static_cast<std::streamsize>(seed.size()));
        }
        if (number == 0) {
            std::fprintf(stderr, "no seeds for %s\n", std::string(target.name).c_str());
            return 1;
        }
    }
    return 0;
}
