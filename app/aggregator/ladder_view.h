// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_table.h"
#include "app/models/ladder_model.h"

namespace wattbourse::app {

/// The order ladder of a slot. A click or Return hands a price to the ticket and does nothing else.
class LadderView final : public QWidget {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// Keeps the place unless `recentre`: rows must not run away under a pointer.
    void show(const BookCurves& curves, const std::vector<core::OrderRecord>& own, bool recentre);
    void setDraft(const std::optional<core::OrderIntent>& draft);
    [[nodiscard]] LadderModel* model() const { return m_model; }
    [[nodiscard]] DeskTable* table() const { return m_table; }

Q_SIGNALS:
    void tickChosen(wattbourse::core::Tick tick);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toCentre();

    LadderModel* m_model;
    DeskTable* m_table;
    bool m_centred{};
};

} // namespace wattbourse::app
