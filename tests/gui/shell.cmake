# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sample views live here and never in the product. shell_shots DIR writes every page as a picture in both themes.
add_library(wattbourse_gui_samples STATIC ${CMAKE_CURRENT_LIST_DIR}/shell_samples.cpp)
target_link_libraries(wattbourse_gui_samples PUBLIC wattbourse_app_ui PRIVATE wattbourse_flags)

add_executable(shell_shots ${CMAKE_CURRENT_LIST_DIR}/shell_shots.cpp)
target_link_libraries(shell_shots PRIVATE wattbourse_flags wattbourse_gui_samples)
set_target_properties(shell_shots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
