// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <string>
#include <sys/types.h>

namespace wattbourse::test {

/// Debian's PostgreSQL on a socket in a folder of its own; ends with the test, however that ends. Throws when it does
/// not come up.
class PostgresServer {
public:
    PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    ~PostgresServer();

    /// postgresql:// address of an empty database of that name, made anew.
    std::string database(const std::string& name);
    /// Ends all connections and starts again, as after a restart of the machine.
    void restart();

private:
    void start();
    void stop();
    [[nodiscard]] std::string address(const std::string& name) const;

    TemporaryFolder m_folder;
    pid_t m_process = -1;
};

} // namespace wattbourse::test
