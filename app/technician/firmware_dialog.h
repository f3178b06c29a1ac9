// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technician/bench_view.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wattbourse::app {

class CheckList;

/// What is asked of avrdude.
struct FirmwareRequest {
    enum class What { ReadFuses, Try, Write };
    What what{What::ReadFuses};
    QString hexFile;
    QString programmer;
    QString port;
    bool lock{};
};

/// The meter's program over a programmer: fuses and lock bits in words, a try that writes nothing, the update. It runs
/// nothing itself.
class FirmwareDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FirmwareDialog(QWidget* parent = nullptr);

    /// What will be run for each wish, or why it cannot: shown before it is.
    using Command = std::function<QString(const FirmwareRequest&)>;
    void setCommand(Command command);
    void showFuses(const std::vector<BenchCheck>& facts);
    void showSaid(const QString& text);
    void showSentence(const QString& sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void asked(const wattbourse::app::FirmwareRequest& request);

private:
    [[nodiscard]] FirmwareRequest request(FirmwareRequest::What what) const;
    void showCommand();

    Command m_command;
    QLineEdit* m_hex;
    QComboBox* m_programmer;
    QLineEdit* m_port;
    QCheckBox* m_lock;
    QCheckBox* m_understood;
    CheckList* m_facts;
    QLabel* m_line;
    QLabel* m_sentence;
    QPlainTextEdit* m_said;
    QPushButton* m_read;
    QPushButton* m_try;
    QPushButton* m_write;
    bool m_busy{};
};

} // namespace wattbourse::app
