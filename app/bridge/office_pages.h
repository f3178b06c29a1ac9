// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/admission_queue.h"
#include "app/bridge/terminal.h"
#include "app/bridge/views.h"
#include "app/grid/grid_page.h"
#include "app/operator/operator_page.h"

#include <QObject>
#include <QPointer>

namespace wattbourse::app {

/// What the operators' pages work on: the terminal, or a test's desks. GUI thread.
class OfficeBacking {
public:
    using OperatorDeed = std::function<core::Result<core::TxnRecord>(OperatorDesk&)>;
    using GridDeed = std::function<core::Result<core::TxnRecord>(GridDesk&)>;

    virtual ~OfficeBacking() = default;
    [[nodiscard]] virtual const TerminalState& state() const = 0;
    /// Where the queue of applications is kept.
    [[nodiscard]] virtual std::filesystem::path folder() const = 0;
    /// Signed and sent by the desk on its own thread; a failure is told to the person.
    virtual void asOperator(OperatorDeed deed) = 0;
    virtual void asGrid(GridDeed deed) = 0;
    virtual void directOperator(std::function<void(OperatorDesk&)> what) = 0;
    virtual void directGrid(std::function<void(GridDesk&)> what) = 0;
    virtual void setNotice(const QString& sentence) = 0;
};

/// The operators' workspaces, connected with the terminal: what a page asks for after it was confirmed is signed and
/// sent by the desks, and who waits to be admitted is kept. GUI thread.
class OfficePages final : public QObject {
    Q_OBJECT

public:
    /// `terminal` outlives it.
    explicit OfficePages(Terminal& terminal, QObject* parent = nullptr);
    explicit OfficePages(std::unique_ptr<OfficeBacking> backing, QObject* parent = nullptr);

    OperatorPage* makeOperator();
    GridPage* makeGrid();
    [[nodiscard]] bool isOpen(const QWidget* page) const {
        return page != nullptr && (page == m_operator || page == m_grid);
    }
    /// Shows the page that is open from the terminal's state.
    void show(const QWidget* page);

    /// What a file of applications comes to; the problems are shown on the page.
    void bringIn(const QString& file);
    /// Somebody who asked at another desk of this terminal.
    void keep(const Application& application);
    /// Holds a certificate's file against what the account applied with.
    void checkCertificate(const core::Address& account, const QString& file);

private:
    void asOperator(OfficeBacking::OperatorDeed deed) { m_backing->asOperator(std::move(deed)); }
    void asGrid(OfficeBacking::GridDeed deed) { m_backing->asGrid(std::move(deed)); }
    void choose(core::MarketId market, std::optional<core::SlotIndex> slot);
    void connectAdmission();
    void connectDeeds();
    void connectMarkets();
    void connectCalls();
    void connectBranch();
    [[nodiscard]] CertificateCheck certificateCheck(const core::Address& account, const core::Bytes& file) const;
    [[nodiscard]] std::uint32_t branch() const;

    std::unique_ptr<OfficeBacking> m_backing;
    AdmissionQueue m_queue;
    CertificateChecks m_checks;
    OfficeChoice m_choice;
    std::optional<core::SlotIndex> m_gridSlot;
    QPointer<OperatorPage> m_operator;
    QPointer<GridPage> m_grid;
};

} // namespace wattbourse::app
