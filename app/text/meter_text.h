// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/energy/granularity.h"

#include <QString>

/// What is said about meters. Each sentence is whole, for translation.
namespace wattbourse::app::text {

/// What is wrong with a meter or its port, and the command that mends it where there is one; empty when nothing is.
QString meterTroubleSentence(const core::MeterLink& link);

/// On every screen whose figures money follows from.
QString indicativeMetering();

/// The meter's seal is whole, and the register does not know of it: nothing is reported or settled.
QString sealNotRegistered();

/// Why a reading interval does not fit the network; empty when it does.
QString granularitySentence(const core::Granularity& of, core::GranularityTrouble trouble);

} // namespace wattbourse::app::text
