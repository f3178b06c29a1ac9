// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/end_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::app {

namespace {

constexpr std::array kSignals = {SIGTERM, SIGINT, SIGHUP};
// A handler may do little more than write; the notifier does the rest on the GUI thread.
std::array<int, 2> g_pipe{-1, -1};

void onSignal(int) {
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[0], &one, 1);
}

} // namespace

EndOnSignal::EndOnSignal() {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_pipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(g_pipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(1);
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}

EndOnSignal::~EndOnSignal() {
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    for (const int fd : g_pipe)
        ::close(fd);
}

} // namespace wattbourse::app
