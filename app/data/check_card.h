// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"
#include "app/widgets/card.h"
#include "app/widgets/record_view.h"

#include <QProgressBar>
#include <QPushButton>

namespace wattbourse::app {

/// The check of a delivery: how far it is, and what was found of each slot. GUI thread.
class CheckCard final : public QWidget {
    Q_OBJECT

public:
    explicit CheckCard(QWidget* parent = nullptr);
    void show(const DataView& view);
    using QWidget::show;

Q_SIGNALS:
    void cancelAsked();
    void saveVerdictAsked(const QString& path);

private:
    void showVerdict(const DataVerdict& verdict);

    Card* m_card;
    TextLabel* m_verdict;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_save;
    RecordView* m_slots;
};

} // namespace wattbourse::app
