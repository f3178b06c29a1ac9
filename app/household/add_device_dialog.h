// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/device_draft.h"
#include "app/widgets/text_label.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wattbourse::app {

class SecretField;

/// Asks what a new device is and how it is reached, and tries the way before it is added.
class AddDeviceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AddDeviceDialog(QWidget* parent = nullptr);
    [[nodiscard]] DeviceDraft draft() const;
    /// Of the test that was asked for last: what was found, or why nothing was.
    void showTest(const QString& sentence, bool works);
    /// Why it was not added; the dialog stays.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void testAsked(const wattbourse::app::DeviceDraft& draft);
    void addAsked(const wattbourse::app::DeviceDraft& draft);

private:
    void refresh();
    QLineEdit* line(const QString& words, const QString& name);

    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_reach;
    QLineEdit* m_name;
    QDoubleSpinBox* m_capacity;
    QDoubleSpinBox* m_power;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QSpinBox* m_unit;
    QLineEdit* m_user;
    SecretField* m_password;
    QLineEdit* m_powerSensor;
    QLineEdit* m_storedSensor;
    QLineEdit* m_powerNumber;
    QLineEdit* m_enableSwitch;
    TextLabel* m_assumed;
    TextLabel* m_says;
    QPushButton* m_test;
    QPushButton* m_add;
};

} // namespace wattbourse::app
