// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace wattbourse::test {

namespace {

// PostgreSQL does not run as root: there it runs as the user that its Debian package made.
constexpr const char* kUser = "postgres";
constexpr int kTries = 600;
constexpr std::chrono::milliseconds kBetweenTries{100};

std::filesystem::path programs() {
    for (const auto& version : std::filesystem::directory_iterator("/usr/lib/postgresql"))
        if (std::filesystem::exists(version.path() / "bin" / "initdb"))
            return version.path() / "bin";
    throw std::runtime_error("no PostgreSQL under /usr/lib/postgresql");
}

[[noreturn]] void become(const std::string& program, const std::vector<std::string>& arguments) {
    if (geteuid() == 0) {
        const passwd* user = getpwnam(kUser);
        if (user == nullptr || setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)
            _exit(126);
    }
    // After setuid, which clears it.
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    std::vector<char*> raw{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments)
        raw.push_back(const_cast<char*>(argument.c_str()));
    raw.push_back(nullptr);
    std::array<char*, 3> environment{const_cast<char*>("LC_ALL=C.UTF-8"), const_cast<char*>("TZ=UTC"), nullptr};
    execve(program.c_str(), raw.data(), environment.data());
    _exit(127);
}

pid_t launch(const std::string& program, const std::vector<std::string>& arguments) {
    const pid_t process = fork();
    if (process < 0)
        throw std::runtime_error("fork failed");
    if (process == 0) {
        if (std::freopen("/dev/null", "w", stdout) == nullptr || std::freopen("/dev/null", "w", stderr) == nullptr)
            _exit(125);
        become(program, arguments);
    }
    return process;
}

int ended(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

void execute(const std::string& address, const std::string& sql) {
    PGconn* connection = PQconnectdb(address.c_str());
    PGresult* answer = PQexec(connection, sql.c_str());
    const bool done = PQresultStatus(answer) == PGRES_COMMAND_OK;
    const std::string problem = PQerrorMessage(connection);
    PQclear(answer);
    PQfinish(connection);
    if (!done)
        throw std::runtime_error("PostgreSQL: " + problem);
}

} // namespace

PostgresServer::PostgresServer() {
    if (geteuid() == 0) {
        const passwd* user = getpwnam(kUser);
        if (user == nullptr || chown(m_folder.path().c_str(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("no user postgres");
    }
    const int made = ended(
        launch((programs() / "initdb").string(), {"--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8",
                                                  "--locale=C", "-D", (m_folder.path() / "data").string()}));
    if (made != 0)
        throw std::runtime_error("initdb ended with " + std::to_string(made));
    start();
}

PostgresServer::~PostgresServer() {
    stop();
}

void PostgresServer::start() {
    m_process = launch((programs() / "postgres").string(),
                       {"-D", (m_folder.path() / "data").string(), "-k", m_folder.path().string(), "-c",
                        "listen_addresses=", "-c", "fsync=off", "-c", "max_wal_size=4GB"});
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (PQping(address("postgres").c_str()) == PQPING_OK)
            return;
        std::this_thread::sleep_for(kBetweenTries);
    }
    stop();
    throw std::runtime_error("PostgreSQL did not start");
}

void PostgresServer::stop() {
    if (m_process <= 0)
        return;
    kill(m_process, SIGINT);
    ended(m_process);
    m_process = -1;
}

void PostgresServer::restart() {
    stop();
    start();
}

std::string PostgresServer::database(const std::string& name) {
    execute(address("postgres"), "DROP DATABASE IF EXISTS " + name);
    execute(address("postgres"), "CREATE DATABASE " + name);
    return address(name);
}

std::string PostgresServer::address(const std::string& name) const {
    return "postgresql:///" + name +
           "?user=postgres&options=-cclient_min_messages%3Dwarning&host=" + m_folder.path().string();
}

} // namespace wattbourse::test
