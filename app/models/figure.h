// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"

#include <QMetaType>
#include <QString>
#include <memory>
#include <optional>

namespace wattbourse::app {

/// How far a figure is proven. Proven: at a final block. Pending: at a valid block that is not final yet. Unproven: by
/// nothing but its source. Stale: was proven, and is too old to stand for now. None: not a figure of the chain.
enum class FigureState { Proven, Pending, Unproven, Stale, None };

/// What a screen shows of one figure, and what stands behind it.
struct Figure {
    QString text;
    FigureState state{FigureState::None};
    std::optional<core::BlockRef> block{};
    std::shared_ptr<const core::ProofEvidence> evidence{};
    bool operator==(const Figure&) const = default;
};

/// The figure of a proven value, shown as `text`.
template <class T>
Figure provenFigure(QString text, const core::Proven<T>& from) {
    return {std::move(text), from.finality() == core::Finality::Head ? FigureState::Pending : FigureState::Proven,
            from.block(), from.evidence()};
}

/// "proven", "not yet final", "not proven", "stale"; empty for none.
QString figureStateWord(FigureState state);
/// What the shield says to a screen reader and as a tool tip.
QString figureStateSentence(FigureState state, const std::optional<core::BlockRef>& block);

} // namespace wattbourse::app

Q_DECLARE_METATYPE(std::shared_ptr<const wattbourse::core::ProofEvidence>)
