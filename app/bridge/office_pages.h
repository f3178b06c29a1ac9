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

/// The operators' workspaces, connected with the terminal: what a page asks for after it was confirmed is signed and
/// sent by the desks, and who waits to be admitted is kept. GUI thread.
class OfficePages final : public QObject {
    Q_OBJECT

public:
    /// `terminal` outlives it.
    explicit OfficePages(Terminal& terminal, QObject* parent = nullptr);

    OperatorPage* makeOperator();
    GridPage* makeGrid();
    [[nodiscard]] bool isOpen(const QWidget* page) const {
        return page != nullptr && (page == m_operator || page == m_grid);
    }
    /// Shows the page that is open from the terminal's state.
    void show(const QWidget* page);

    /// What a file of applications comes to; the problems are shown on the page.
    void bringIn(const QString& file);
    /// Holds a certificate's file against what the account applied with.
    void checkCertificate(const core::Address& account, const QString& file);

private:
    using OperatorDeed = std::function<core::Result<core::TxnRecord>(OperatorDesk&)>;
    using GridDeed = std::function<core::Result<core::TxnRecord>(GridDesk&)>;
    void asOperator(OperatorDeed deed);
    void asGrid(GridDeed deed);
    void connectAdmission();
    void connectMarkets();
    void connectCalls();
    void connectBranch();
    [[nodiscard]] QString certificateSentence(const core::Address& account, const core::Bytes& file) const;
    [[nodiscard]] std::uint32_t branch() const;

    Terminal& m_terminal;
    AdmissionQueue m_queue;
    CertificateChecks m_checks;
    std::optional<core::SlotIndex> m_slot;
    std::optional<core::SlotIndex> m_gridSlot;
    QPointer<OperatorPage> m_operator;
    QPointer<GridPage> m_grid;
};

} // namespace wattbourse::app
