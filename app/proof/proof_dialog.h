// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/page.h"

#include <QDialog>

namespace wattbourse::app {

/// The proof inspector: what stands behind one figure, and a copy for checking it with other tools.
class ProofDialog final : public QDialog {
    Q_OBJECT

public:
    /// `evidence` is not null.
    explicit ProofDialog(Evidence evidence, QWidget* parent = nullptr);

private:
    void copy();

    Evidence m_evidence;
};

} // namespace wattbourse::app
