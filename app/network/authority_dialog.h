// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/authority_order.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace wattbourse::app {

class TextLabel;

/// Prepares an own authority: asks what is needed, writes the files, and says what was written and what is left to do
/// by hand. No secret passes through it.
class AuthorityDialog final : public QDialog {
    Q_OBJECT

public:
    struct Written {
        /// File names in their order; empty when `problem` says why not.
        QStringList files;
        QString problem;
    };
    using Write = std::function<Written(const AuthorityOrder&)>;

    /// `authorities` are those that the network's schedule holds.
    AuthorityDialog(const QStringList& authorities, Write write, QWidget* parent = nullptr);
    [[nodiscard]] AuthorityOrder order() const;

private:
    void writeFiles();
    void chooseFolder();

    Write m_write;
    QComboBox* m_program;
    QComboBox* m_authority;
    QLineEdit* m_machineFolder;
    QPlainTextEdit* m_peers;
    QSpinBox* m_rpcPort;
    QSpinBox* m_peerPort;
    QLineEdit* m_writeTo;
    TextLabel* m_problem;
    TextLabel* m_done;
};

} // namespace wattbourse::app
