// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is held by the whole desk in a window of 1440 x 900 with 100,000 members at 10,000 changes a
// second, under a sort and a filter whose members come and go, with the paint and the layout that they cause; book,
// slots, orders and the rest are shown anew each second; then headers, groups and a search. A stall is one turn of the
// event loop. Milliseconds are the thread's own time, so that a busy machine does not count; the wall's are printed
// beside them. The ratio is to the same desk with 1,000 members.
#include "app/aggregator/aggregator_page.h"
#include "app/models/generated_members.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/gui/desks/dispatch_sample.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

using namespace wattbourse::app;

constexpr std::uint32_t kMembers = 100'000;
constexpr int kTicksASecond = 20;
constexpr std::uint32_t kChanges = 500;
constexpr int kTicks = 400;

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Stalls {
    std::vector<double> own;
    std::vector<double> wall;

    /// The work and what it makes Qt do, as the event loop would.
    template <class F>
    void turn(F&& work) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        work();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double took = threadMs() - before;
        // A turn that only waited for the other thread says nothing about stalls.
        if (took < 0.05)
            return;
        own.push_back(took);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

double share(std::vector<double> of, double part) {
    std::sort(of.begin(), of.end());
    return of[std::min(of.size() - 1, static_cast<std::size_t>(static_cast<double>(of.size()) * part))];
}

bool print(const char* name, double value, double limit) {
    const bool good = value <= limit;
    std::printf("%s  %.2f  %.2f  %s\n", name, value, limit, good ? "ok" : "OVER");
    return good;
}

Stalls run(std::uint32_t members) {
    GeneratedMembers generated(members);
    AggregatorPage page;
    AggregatorView view = sample::aggregator();
    page.resize(1364, 824);
    page.showMembers(generated.set());
    page.show();
    QCoreApplication::processEvents();
    MembersPanel& panel = *page.members();
    panel.model()->setFilter(MemberFilter::Importing);
    panel.table()->sortByColumn(MemberTable::Live, Qt::DescendingOrder);
    Stalls stalls;
    for (int i = 0; i < kTicks; ++i) {
        const auto changes = generated.tick(kChanges);
        stalls.turn([&] {
            page.updateMembers(changes);
            if (i % kTicksASecond == 0) {
                view.now = view.now + std::chrono::seconds(1);
                page.show(view);
                page.showDispatch(sample::dispatch());
                page.showPool(sample::pool());
                page.showProfit(sample::profit());
            }
            // What the person does meanwhile.
            if (i % 40 == 10)
                panel.table()->sortByColumn(i % MemberTable::kColumns,
                                            i % 80 == 10 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (i % 40 == 20)
                panel.model()->setFilter(i % 80 == 20 ? MemberFilter::All : MemberFilter::Importing);
            if (i % 40 == 25)
                panel.setGrouping(i % 80 == 25 ? MemberGrouping::Branch : MemberGrouping::None);
            if (i % 40 == 30)
                panel.model()->setSearch(i % 80 == 30 ? QStringLiteral("cospea") : QString());
            panel.table()->verticalScrollBar()->setValue(i * 7 % 900);
            if (i % 20 == 19)
                panel.model()->reorder();
        });
        // The order is worked out meanwhile; its arrival is a turn of its own.
        if (panel.model()->ordering()) {
            QElapsedTimer waited;
            waited.start();
            while (panel.model()->ordering() && waited.elapsed() < 2'000)
                stalls.turn([] {});
        }
    }
    return stalls;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Stalls few = run(1'000);
    Stalls many = run(kMembers);
    std::printf("members_stall_p99_wall_ms  %.2f\n", share(many.wall, 0.99));
    std::printf("members_stall_worst_wall_ms  %.2f\n", share(many.wall, 1));
    bool good = print("members_stall_median_ms", share(many.own, 0.5), 8);
    good = print("members_stall_p99_ms", share(many.own, 0.99), 16) && good;
    good = print("members_stall_worst_ms", share(many.own, 1), 100) && good;
    good = print("members_stall_ratio_to_1000", share(many.own, 0.5) / share(few.own, 0.5), 4) && good;
    return good ? 0 : 1;
}
