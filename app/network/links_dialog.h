// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wattbourse::app {

class TextLabel;

/// What this program tells to others and hears from them; all of it off until its owner wants it.
struct LinkWishes {
    bool metrics{};
    int metricsPort{9464};
    bool mqtt{};
    QString mqttHost{};
    int mqttPort{1883};
    QString mqttAuthorities{};
    bool openAdr{};
    QString openAdrServer{};
    QString openAdrCredentials{};
    QString openAdrName{};
    bool openAdrRelease31{};
    /// A file or postgresql://; empty: a file of this terminal.
    QString store{};
    bool operator==(const LinkWishes&) const = default;
};

/// How each of them is doing, a sentence each; empty when it is off.
struct LinkStates {
    QString metrics{};
    QString mqtt{};
    QString openAdr{};
    QString store{};
    bool operator==(const LinkStates&) const = default;
};

/// The links to other programs: settings above, how they are doing below each. accepted() with wishes() is the wish to
/// use them.
class LinksDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LinksDialog(const LinkWishes& wishes, QWidget* parent = nullptr);
    [[nodiscard]] LinkWishes wishes() const;
    void show(const LinkStates& states);
    using QDialog::show;

private:
    QCheckBox* addGroup(QVBoxLayout* column, const QString& title, const QString& meaning, TextLabel** state);
    QLineEdit* addLine(QVBoxLayout* column, const QString& name, const QString& text, const QString& hint);
    QSpinBox* addPort(QVBoxLayout* column, const QString& name, int port);
    void judge();

    QCheckBox *m_metrics{}, *m_mqtt{}, *m_openAdr{}, *m_release31{};
    QSpinBox *m_metricsPort{}, *m_mqttPort{};
    QLineEdit *m_mqttHost{}, *m_mqttAuthorities{}, *m_server{}, *m_credentials{}, *m_name{}, *m_store{};
    TextLabel *m_metricsState{}, *m_mqttState{}, *m_openAdrState{}, *m_storeState{};
};

} // namespace wattbourse::app
