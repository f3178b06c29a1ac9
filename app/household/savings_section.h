// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/savings_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace wattbourse::app {

/// What trading saved, against a tariff that the owner names and a period that is stated with it.
class SavingsSection final : public Page {
    Q_OBJECT

public:
    explicit SavingsSection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const SavingsView& view);

Q_SIGNALS:
    void comparisonAsked(const wattbourse::app::ComparedTariff& tariff, wattbourse::app::SavingsPeriod period);
    /// Prices are to be read from this file: CSV, or a document of the ENTSO-E platform.
    void fileChosen(const QString& file);

private:
    QWidget* build();
    void ask();
    void chooseFile();
    void refresh();
    [[nodiscard]] ComparedTariff edited() const;

    SavingsView m_view;
    QComboBox* m_kind;
    QComboBox* m_period;
    QLineEdit* m_name;
    QDoubleSpinBox* m_import;
    QDoubleSpinBox* m_night;
    QTimeEdit* m_nightFrom;
    QTimeEdit* m_nightUntil;
    QCheckBox* m_weekends;
    QDoubleSpinBox* m_export;
    QDoubleSpinBox* m_added;
    std::vector<std::pair<QWidget*, std::vector<ComparedTariff::Kind>>> m_fields;
    QPushButton* m_choose;
    TextLabel* m_file;
    Card* m_resultCard;
    TextLabel* m_figure;
    TextLabel* m_sentence;
    TextLabel* m_basis;
    TextLabel* m_problem;
};

} // namespace wattbourse::app
