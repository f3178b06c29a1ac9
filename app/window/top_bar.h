// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/status_view.h"
#include "app/theme/theme.h"
#include "app/window/chip.h"

class QMenu;

namespace wattbourse::app {

/// Name, network, how far the figures are proven, role and account, and the choice of theme and language.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Theme& theme, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const TopView& view);
    /// The tag of the owner's choice; empty follows the desktop.
    void setLanguage(const QString& tag) { m_language = tag; }

Q_SIGNALS:
    /// Empty follows the desktop. What is shown already stays as it is.
    void languageChosen(const QString& tag);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLanguages(QMenu& menu);

    QString m_language;
    Chip* m_network;
    Chip* m_proof;
    Chip* m_role;
    Chip* m_address;
};

} // namespace wattbourse::app
