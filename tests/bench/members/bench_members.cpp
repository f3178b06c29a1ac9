// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is held by 100,000 members on screen: ticks of 500 changes under a sort and a filter, with
// the paint and the layout that they cause, and a click on a header. Prints milliseconds against the desk's budget.
#include "app/aggregator/members_panel.h"
#include "app/models/generated_members.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace wattbourse::app;

constexpr std::uint32_t kMembers = 100'000;
constexpr std::uint32_t kChanges = 500;
constexpr int kTicks = 200;

/// The work and what it makes Qt do, as the event loop would.
template <class F>
double milliseconds(F&& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> of) {
    std::nth_element(of.begin(), of.begin() + static_cast<std::ptrdiff_t>(of.size() / 2), of.end());
    return of[of.size() / 2];
}

bool print(const char* name, double value, double limit) {
    const bool good = value <= limit;
    std::printf("%s  %.2f  %.2f  %s\n", name, value, limit, good ? "ok" : "OVER");
    return good;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    GeneratedMembers generated(kMembers);
    MembersPanel panel;
    panel.resize(720, 360);
    panel.show(generated.set());
    panel.QWidget::show();
    QCoreApplication::processEvents();
    panel.model()->setFilter(MemberFilter::Importing);
    panel.table()->sortByColumn(MemberTable::Live, Qt::DescendingOrder);
    QCoreApplication::processEvents();

    std::vector<double> ticks;
    std::vector<double> moving;
    for (int i = 0; i < kTicks; ++i) {
        const auto changes = generated.tick(kChanges);
        ticks.push_back(milliseconds([&] { panel.update(changes); }));
        if (i % 10 == 9)
            moving.push_back(milliseconds([&] { panel.model()->reorder(); }));
    }
    panel.model()->setFilter(MemberFilter::All);
    std::vector<double> sorts;
    for (int column = 0; column < MemberTable::kColumns; ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.push_back(milliseconds([&] { panel.table()->sortByColumn(column, order); }));

    bool good = print("members_tick_median_ms", median(ticks), 8);
    good = print("members_tick_worst_ms", *std::max_element(ticks.begin(), ticks.end()), 50) && good;
    good = print("members_reorder_worst_ms", *std::max_element(moving.begin(), moving.end()), 50) && good;
    good = print("members_sort_worst_ms", *std::max_element(sorts.begin(), sorts.end()), 100) && good;
    good = print("members_search_ms", milliseconds([&] { panel.model()->setSearch(QStringLiteral("cospea")); }), 100) &&
           good;
    return good ? 0 : 1;
}
