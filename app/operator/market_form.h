// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/confirm_step.h"
#include "app/aggregator/unit_edit.h"
#include "core/market/row_rules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <map>

class QGridLayout;

namespace wattbourse::app {

/// A market's row, field by field, each with what it means: a new market, or a change of one from a slot on. Shows what
/// will be signed and asks before it leaves. GUI thread.
class MarketForm final : public QWidget {
    Q_OBJECT

public:
    explicit MarketForm(QWidget* parent = nullptr);

    /// What the fields are checked against. What somebody is writing stays as it is.
    void setContext(const std::vector<core::MarketRow>& rows, std::uint32_t slotSeconds, core::UnixTime now);
    void setBlocked(const QString& blocked);
    /// Begins a new market from the row of another, or the change of that market.
    void writeNew(const core::MarketRow& like);
    void writeChange(const core::MarketRow& present);
    [[nodiscard]] bool changing() const { return m_changing; }
    [[nodiscard]] core::MarketRow row() const;
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }
    /// The editor of a field, for whoever fills it in; null for one that has none.
    [[nodiscard]] QWidget* editor(core::RowField field) const;
    [[nodiscard]] QString help() const { return m_help->text(); }

Q_SIGNALS:
    /// Confirmed: to be signed and sent.
    void openAsked(const wattbourse::core::MarketRow& row);
    void changeAsked(const wattbourse::core::MarketRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField(core::RowField field, QWidget* editor);
    void addChoice(core::RowField field, const QStringList& words);
    void addNumber(core::RowField field, int scale, const QString& unit, std::int64_t most, int shown);
    void addRoles(core::RowField field);
    void write(const core::MarketRow& row);
    void refresh();
    void send();
    [[nodiscard]] std::int64_t number(core::RowField field) const;
    [[nodiscard]] std::uint32_t roles(core::RowField field) const;
    [[nodiscard]] QString sentence(const core::MarketRow& row) const;
    [[nodiscard]] const core::MarketRow* present() const;

    QGridLayout* m_grid;
    QLabel* m_title;
    QLabel* m_help;
    std::map<core::RowField, QLabel*> m_labels;
    std::map<core::RowField, UnitEdit*> m_numbers;
    std::map<core::RowField, QComboBox*> m_choices;
    std::map<core::RowField, std::vector<std::pair<core::Role, QCheckBox*>>> m_roles;
    QLineEdit* m_soleBuyer{};
    ConfirmStep* m_confirm;
    std::vector<core::MarketRow> m_rows;
    std::uint32_t m_slotSeconds{};
    core::UnixTime m_now;
    core::MarketId m_id;
    bool m_changing{};
    bool m_writing{};
    QString m_blocked;
};

} // namespace wattbourse::app
