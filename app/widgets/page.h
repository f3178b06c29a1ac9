// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"

#include <QWidget>

namespace wattbourse::app {

using Evidence = std::shared_ptr<const core::ProofEvidence>;

/// A workspace. It shows views and says what the person wants; it reads and sends nothing itself.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    /// Makes `sheet` the page: it fills the window, and scrolls where the window is too small for it, instead of making
    /// the window grow.
    void showScrolled(QWidget* sheet);

Q_SIGNALS:
    /// Somebody opened a shield.
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);
};

} // namespace wattbourse::app
