// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour.h"

namespace wattbourse::app {

class Session;
class Theme;

/// The main job, step by step: from the first start to a proven balance after a settled trade. `session` outlives the
/// steps.
std::vector<TourStep> mainJob(Session& session, Theme& theme);

} // namespace wattbourse::app
