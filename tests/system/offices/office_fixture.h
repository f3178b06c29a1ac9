// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/market_snapshot.h"
#include "app/bridge/office_figures.h"
#include "app/bridge/office_pages.h"
#include "app/models/desk_text.h"
#include "tests/system/desks/desk_fixture.h"

#include <functional>

namespace wattbourse::test {

/// The operators' pages with the program's own wiring over the desks of whoever's turn it is: a deed that was confirmed
/// on a page is signed and sent at once, and what the light client proves is shown again.
class OfficeTest : public DeskTest {
protected:
    void SetUp() override;
    void TearDown() override;

    /// From here on it is this account's program.
    void as(core::Signer& signer);
    /// What the program would know now, on both pages.
    void look();
    /// What was sent last is final, and seen.
    void done();
    [[nodiscard]] const core::Result<core::TxnRecord>& lastSent() const { return m_last; }
    /// How many deeds left the pages.
    [[nodiscard]] std::size_t deeds() const { return m_deeds; }
    void open(QWidget& page);
    /// A picture of the page at both sizes and in both themes, where they are wanted.
    static void keep(QWidget& page, const char* name);

    /// Ctrl+Return, a pause, Ctrl+Return.
    static void signByKeys(QWidget* from);
    /// The button that stands there, a pause, "Sign now".
    static void signByMouse(const app::ConfirmStep* step);
    static void click(QWidget& in, const char* button);
    /// A table's row whose cell in `column` says so, chosen by the keyboard.
    static void choose(QWidget& in, const char* table, const QString& text, int column = 0);
    static app::DeskTable* table(QWidget& in, const char* name);
    static QString cell(QWidget& in, const char* table, int row, int column);
    static QWidget* type(const QWidget& in, const char* name, const std::string& text);
    static void tick(const QWidget& in, const char* box, bool on = true);

    /// Steps, the page looked at after each, until it says so.
    template <class Condition>
    void until(Condition condition, int most = 200) {
        for (int i = 0; i < most && !condition(); ++i) {
            stride();
            look();
        }
        ASSERT_TRUE(condition()) << m_state.grid->problem << m_state.office->problem;
    }

    app::TerminalState m_state;
    std::unique_ptr<app::OfficePages> m_pages;
    std::unique_ptr<app::OperatorPage> m_operator;
    std::unique_ptr<app::GridPage> m_grid;

private:
    class Backing;

    std::unique_ptr<app::OperatorDesk> m_officeDesk;
    std::unique_ptr<app::GridDesk> m_gridDesk;
    std::unique_ptr<app::SnapshotReader> m_reader;
    core::Result<core::TxnRecord> m_last = core::fail(core::ErrorCode::NotFound, "nothing was asked for");
    std::size_t m_deeds = 0;
};

} // namespace wattbourse::test
