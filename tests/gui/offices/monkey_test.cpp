// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random keys and clicks on both desks: nothing crashes, and nothing leaves without its second yes.
#include "app/grid/grid_page.h"
#include "app/operator/operator_page.h"
#include "tests/gui/offices/office_sample.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <cstdlib>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace wattbourse::app {

namespace {

/// How many events a desk gets; WATTBOURSE_MONKEY_EVENTS says otherwise.
int eventCount() {
    const QByteArray wanted = qgetenv("WATTBOURSE_MONKEY_EVENTS");
    return wanted.isEmpty() ? 4'000 : wanted.toInt();
}

/// Counts the second yeses and what leaves the page as a wish to sign, and looks that each was asked about before the
/// event that it left by.
struct Witness : QObject {
    int yeses = 0;
    int left = 0;
    QList<ConfirmStep*> steps;
    std::set<const ConfirmStep*> asking;

    void watch(QWidget& page) {
        steps = page.findChildren<ConfirmStep*>();
        for (ConfirmStep* step : steps)
            connect(step, &ConfirmStep::confirmed, this, [this, step] {
                ++yeses;
                EXPECT_TRUE(asking.contains(step)) << "signed by a single deed";
            });
    }
    /// Before each event.
    void look() {
        asking.clear();
        for (const ConfirmStep* step : steps)
            if (step->asking())
                asking.insert(step);
    }
    /// Something to sign, if there is, so that a yes is not left to chance alone.
    void ask(bool sign) {
        for (ConfirmStep* step : steps)
            if (step->isVisible() && !step->asking() && !step->sentence().isEmpty()) {
                step->advance();
                QTest::qWait(ConfirmStep::kPauseMs + 5);
                look();
                if (sign)
                    step->advance();
                return;
            }
    }
};

void press(QWidget* at, QPoint where) {
    QMouseEvent down(QEvent::MouseButtonPress, where, at->mapToGlobal(where), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(at, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, where, at->mapToGlobal(where), Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(at, &up);
}

void roll(QWidget* at, QPoint where, int by) {
    QWheelEvent event(where, at->mapToGlobal(where), {}, {0, by}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(at, &event);
}

template <class Refresh>
void monkey(QWidget& page, Witness& witness, std::uint32_t seed, Refresh refresh) {
    std::mt19937 random(seed);
    const auto upTo = [&random](std::size_t most) { return static_cast<std::size_t>(random() % most); };
    constexpr std::array kKeys{Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Space,  Qt::Key_Return, Qt::Key_Up,
                               Qt::Key_Down,   Qt::Key_Left,      Qt::Key_Right,  Qt::Key_7,      Qt::Key_A,
                               Qt::Key_Period, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_End,    Qt::Key_PageDown};
    for (int i = 0; i < eventCount(); ++i) {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (i % 200 == 199) {
            refresh(3);
            witness.ask(/*sign=*/upTo(2) == 0);
        }
        witness.look();
        switch (upTo(5)) {
        case 0: {
            const QPoint where(static_cast<int>(upTo(static_cast<std::size_t>(page.width()))),
                               static_cast<int>(upTo(static_cast<std::size_t>(page.height()))));
            QWidget* child = page.childAt(where);
            // A box of choices opens a window of its own, which waits for an answer.
            if (child != nullptr && qobject_cast<QComboBox*>(child) == nullptr)
                upTo(6) == 0 ? roll(child, child->mapFrom(&page, where), upTo(2) == 0 ? 120 : -120)
                             : press(child, child->mapFrom(&page, where));
            break;
        }
        case 1:
            if (i % 50 == 0)
                refresh(upTo(3));
            break;
        default: {
            QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : &page;
            const Qt::Key key = kKeys[upTo(kKeys.size())];
            const bool opens = qobject_cast<QComboBox*>(focus) != nullptr && key == Qt::Key_Space;
            if (!opens)
                QTest::keyClick(focus, key, upTo(6) == 0 ? Qt::ControlModifier : Qt::NoModifier);
            break;
        }
        }
    }
}

} // namespace

TEST(Monkey, OperatorsDeskSurvivesAndSignsNothingUnasked) {
    OperatorPage page;
    page.resize(1364, 824);
    page.show(sample::office());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    Witness witness;
    witness.watch(page);
    const auto count = [&witness] { ++witness.left; };
    QObject::connect(&page, &OperatorPage::registerAccountAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::registerMeterAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::issueCreditsAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::redeemCreditsAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::clearAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::openMarketAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::changeMarketAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::pauseAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::freezeAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::releaseAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::rolesAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::proposeAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::voteAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::sealAsked, &witness, count);
    QObject::connect(&page, &OperatorPage::finishAsked, &witness, count);
    monkey(page, witness, 20'270'115, [&page](std::size_t which) {
        // A market can always be paused.
        if (which == 3)
            page.open(OperatorPage::Markets);
        if (which == 0)
            page.show(OperatorView{});
        OperatorView view = sample::office();
        if (which == 1)
            view.rights = officeRights(0, false, {});
        page.show(view);
    });
    EXPECT_EQ(witness.left, witness.yeses) << "what leaves was asked about, once each";
    // Without something that left there was nothing to hold the rule against.
    EXPECT_GT(witness.left, 0);
    std::printf("monkey: %d events, %d deeds asked for and confirmed\n", eventCount(), witness.left);
}

TEST(Monkey, GridDeskSurvivesAndSignsNothingUnasked) {
    GridPage page;
    page.resize(1364, 824);
    page.show(sample::grid());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    Witness witness;
    witness.watch(page);
    const auto count = [&witness] { ++witness.left; };
    const GridForms* forms = page.forms();
    QObject::connect(forms, &GridForms::runAsked, &witness, count);
    QObject::connect(forms, &GridForms::stopAsked, &witness, count);
    QObject::connect(forms, &GridForms::stepAsked, &witness, count);
    QObject::connect(forms, &GridForms::addAssetAsked, &witness, count);
    QObject::connect(forms, &GridForms::removeAssetAsked, &witness, count);
    QObject::connect(forms, &GridForms::addMemberAsked, &witness, count);
    QObject::connect(forms, &GridForms::removeMemberAsked, &witness, count);
    QObject::connect(forms, &GridForms::tokenPriceAsked, &witness, count);
    QObject::connect(forms, &GridForms::termsAsked, &witness, count);
    QObject::connect(forms, &GridForms::capacityAsked, &witness, count);
    QObject::connect(forms, &GridForms::openBranchAsked, &witness, count);
    QObject::connect(forms, &GridForms::empowerAsked, &witness, count);
    monkey(page, witness, 20'270'116, [&page](std::size_t which) {
        // A call can always be stopped, or begun.
        if (which == 3)
            page.open(GridPage::Call);
        if (which == 0)
            page.show(GridView{});
        GridView view = sample::grid();
        view.relief->running = which == 1;
        page.show(view);
    });
    EXPECT_EQ(witness.left, witness.yeses) << "what leaves was asked about, once each";
    // Without something that left there was nothing to hold the rule against.
    EXPECT_GT(witness.left, 0);
    std::printf("monkey: %d events, %d deeds asked for and confirmed\n", eventCount(), witness.left);
}

} // namespace wattbourse::app
