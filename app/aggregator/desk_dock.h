// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_parts.h"

#include <QDockWidget>

class QHBoxLayout;

namespace wattbourse::app {

/// A panel of a desk: docks, floats, closes; its title bar carries what the panel is about.
class DeskDock final : public QDockWidget {
    Q_OBJECT

public:
    /// `strip`: the title runs down the left edge, for panels of one row.
    DeskDock(const QString& name, const QString& title, QWidget* content, bool strip = false,
             QWidget* parent = nullptr);

    /// Quiet text after the title, and at the right end.
    void setInfo(const QString& info);
    void setAside(const QString& aside);
    /// A shield after the info.
    void setShield(const Figure& proof);
    /// A small widget at the right end.
    void addAside(QWidget* widget);
    [[nodiscard]] QString info() const;
    [[nodiscard]] QString aside() const;

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    QLabel* m_info{};
    QLabel* m_aside{};
    QHBoxLayout* m_row{};
    ShieldButton* m_shield{};
};

} // namespace wattbourse::app
