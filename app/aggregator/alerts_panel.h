// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/unit_edit.h"
#include "app/models/alert_text.h"
#include "app/widgets/record_view.h"

#include <QCheckBox>
#include <QComboBox>

namespace wattbourse::app {

/// One alert as the log has it.
struct AlertLine {
    core::Alert alert;
    bool seen{};
};

/// What the rules told, newest first, and the rules: added with the line below them, switched by a double click or
/// Return, removed by Delete.
class AlertsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AlertsPanel(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const std::vector<core::AlertRule>& rules, const std::vector<AlertLine>& log, std::uint32_t slotSeconds);
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] RecordView* log() const { return m_log; }
    [[nodiscard]] RecordView* rules() const { return m_rules; }

Q_SIGNALS:
    /// A new rule has number 0.
    void ruleAsked(const wattbourse::core::AlertRule& rule);
    void ruleRemoved(qint64 number);
    void seenAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    void showUnit();
    void add();
    void toggle(int row);

    RecordView* m_log;
    RecordView* m_rules;
    QComboBox* m_kind;
    QWidget* m_place;
    UnitEdit* m_threshold = nullptr;
    QCheckBox* m_notify;
    QCheckBox* m_sound;
    DeskButton* m_seen;
    std::vector<core::AlertRule> m_shown;
    int m_unseen = 0;
};

} // namespace wattbourse::app
