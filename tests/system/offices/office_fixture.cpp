// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/offices/office_fixture.h"

#include "app/theme/theme.h"

#include <QDir>
#include <QTest>

namespace wattbourse::test {

using app::DeskTable;

class OfficeTest::Backing final : public app::OfficeBacking {
public:
    explicit Backing(OfficeTest& test) : m_test(test) {}

    [[nodiscard]] const app::TerminalState& state() const override { return m_test.m_state; }
    [[nodiscard]] std::filesystem::path folder() const override { return m_test.m_dir; }
    void asOperator(OperatorDeed deed) override {
        ++m_test.m_deeds;
        m_test.m_last = deed(*m_test.m_officeDesk);
    }
    void asGrid(GridDeed deed) override {
        ++m_test.m_deeds;
        m_test.m_last = deed(*m_test.m_gridDesk);
    }
    void directOperator(std::function<void(app::OperatorDesk&)> what) override { what(*m_test.m_officeDesk); }
    void directGrid(std::function<void(app::GridDesk&)> what) override { what(*m_test.m_gridDesk); }
    void setNotice(const QString& sentence) override { m_test.m_state.notice = sentence; }

private:
    OfficeTest& m_test;
};

void OfficeTest::SetUp() {
    DeskTest::SetUp();
    m_pages = std::make_unique<app::OfficePages>(std::make_unique<Backing>(*this));
    m_operator.reset(m_pages->makeOperator());
    m_grid.reset(m_pages->makeGrid());
    as(m_operatorKey);
}

void OfficeTest::TearDown() {
    m_operator.reset();
    m_grid.reset();
    m_pages.reset();
    m_reader.reset();
    m_officeDesk.reset();
    m_gridDesk.reset();
    DeskTest::TearDown();
}

void OfficeTest::as(core::Signer& signer) {
    m_officeDesk = std::make_unique<app::OperatorDesk>(
        app::OperatorDesk::Parts{m_at, m_light->chain(), *m_market, *m_outbox, signer, m_clock});
    m_gridDesk = std::make_unique<app::GridDesk>(gridOf(signer));
    m_reader = std::make_unique<app::SnapshotReader>(*m_market, *m_outbox, signer.address());
    m_state.owner = signer.address();
    look();
}

void OfficeTest::look() {
    m_state.now = m_clock.now();
    m_state.chain = m_light->status();
    m_state.wallet = app::WalletState::Unlocked;
    m_state.market = m_reader->refresh(m_state.now);
    if (m_state.market->rows && m_state.market->accounts)
        m_state.office = m_officeDesk->refresh(m_state.market->rows->value(), m_state.market->accounts->value());
    m_state.grid = m_gridDesk->refresh();
    m_pages->show(m_operator.get());
    m_pages->show(m_grid.get());
}

void OfficeTest::done() {
    final(m_last);
    // The registry is read once in five heads.
    for (int i = 0; i < 6; ++i)
        look();
}

void OfficeTest::open(QWidget& page) {
    page.resize(1364, 824);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
}

void OfficeTest::keep(QWidget& page, const char* name) {
    const QByteArray folder = qgetenv("WATTBOURSE_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(QString::fromLocal8Bit(folder)))
        return;
    const QDir out(QString::fromLocal8Bit(folder));
    app::Theme theme(*qApp, app::ThemeChoice::Dark);
    for (const bool dark : {true, false}) {
        theme.choose(dark ? app::ThemeChoice::Dark : app::ThemeChoice::Light);
        for (const QSize size : {QSize(1844, 1004), QSize(1364, 824)}) {
            page.resize(size);
            QTest::qWait(20);
            page.grab().save(
                out.filePath(QStringLiteral("%1-%2-%3.png")
                                 .arg(QString::fromUtf8(name), dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                      QString::number(size.width()))));
        }
    }
}

void OfficeTest::signByKeys(QWidget* from) {
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(app::ConfirmStep::kPauseMs + 20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
}

void OfficeTest::signByMouse(const app::ConfirmStep* step) {
    const auto press = [step](bool last) {
        QList<app::DeskButton*> shown;
        for (app::DeskButton* button : step->findChildren<app::DeskButton*>())
            if (button->isVisible())
                shown << button;
        ASSERT_EQ(shown.size(), 2) << "the deed and Reset, or Back and Sign now";
        // What is clicked first stands where Sign now does not.
        QTest::mouseClick(last ? shown.back() : shown.front(), Qt::LeftButton);
    };
    ASSERT_TRUE(step->isVisible());
    press(false);
    ASSERT_TRUE(step->asking()) << step->problem().toStdString() << step->sentence().toStdString();
    QTest::qWait(app::ConfirmStep::kPauseMs + 20);
    press(true);
}

void OfficeTest::click(QWidget& in, const char* button) {
    for (QAbstractButton* each : in.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text() == QString::fromUtf8(button)) {
            QTest::mouseClick(each, Qt::LeftButton);
            return;
        }
    ADD_FAILURE() << button;
}

DeskTable* OfficeTest::table(QWidget& in, const char* name) {
    for (DeskTable* each : in.findChildren<DeskTable*>())
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    ADD_FAILURE() << name;
    return nullptr;
}

QString OfficeTest::cell(QWidget& in, const char* name, int row, int column) {
    return table(in, name)->model()->index(row, column).data().toString();
}

void OfficeTest::choose(QWidget& in, const char* name, const QString& text, int column) {
    DeskTable* at = table(in, name);
    at->setFocus();
    QTest::keyClick(at, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < at->model()->rowCount(); ++row) {
        if (at->currentIndex().siblingAtColumn(column).data().toString() == text)
            return;
        QTest::keyClick(at, Qt::Key_Down);
    }
    ADD_FAILURE() << text.toStdString() << " is in no row of " << name;
}

QWidget* OfficeTest::type(const QWidget& in, const char* name, const std::string& text) {
    for (QWidget* each : in.findChildren<QWidget*>()) {
        auto* line = qobject_cast<QLineEdit*>(each);
        auto* spin = qobject_cast<app::ScaledSpin*>(each);
        if ((line == nullptr && spin == nullptr) || !each->isVisible() ||
            each->accessibleName().section(QLatin1Char(','), 0, 0) != QString::fromUtf8(name))
            continue;
        each->setFocus();
        if (spin != nullptr)
            spin->selectAll();
        else
            line->clear();
        QTest::keyClicks(each, QString::fromStdString(text));
        return each;
    }
    ADD_FAILURE() << name;
    return nullptr;
}

void OfficeTest::tick(const QWidget& in, const char* name, bool on) {
    for (QCheckBox* box : in.findChildren<QCheckBox*>())
        if (box->isVisible() && box->text() == QString::fromUtf8(name)) {
            if (box->isChecked() != on)
                QTest::keyClick(box, Qt::Key_Space);
            EXPECT_EQ(box->isChecked(), on);
            return;
        }
    ADD_FAILURE() << name;
}

} // namespace wattbourse::test
