// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From start to first painted window, against a bare Qt window with six docks; both as whole processes, in turns.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kRounds = 7;
constexpr double kLimit = 3.0;

double secondsOf(const QString& program, const QStringList& arguments) {
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "start-up: %s did not end well\n", qPrintable(program));
        std::exit(2);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString here = QCoreApplication::applicationDirPath();
    const QTemporaryDir data;
    std::vector<double> bare;
    std::vector<double> ours;
    for (int i = 0; i < kRounds; ++i) {
        bare.push_back(secondsOf(here + QStringLiteral("/bare_window"), {}));
        ours.push_back(secondsOf(here + QStringLiteral("/../bin/wattbourse"),
                                 {QStringLiteral("--data"), data.path(), QStringLiteral("--quit-after-first-paint")}));
    }
    const double ratio = median(ours) / median(bare);
    std::printf("start to first window / bare Qt window with six docks  %.2f  %.2f  %s\n", ratio, kLimit,
                ratio <= kLimit ? "ok" : "OVER");
    return ratio <= kLimit ? 0 : 1;
}
