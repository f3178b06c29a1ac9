# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sample views live here and never in the product. shell_shots DIR writes every page as a picture in both themes.
add_library(wattbourse_gui_samples STATIC
    ${CMAKE_CURRENT_LIST_DIR}/household_samples.cpp ${CMAKE_CURRENT_LIST_DIR}/shell_samples.cpp)
target_link_libraries(wattbourse_gui_samples PUBLIC wattbourse_app_ui PRIVATE wattbourse_flags)

add_executable(shell_shots ${CMAKE_CURRENT_LIST_DIR}/shell_shots.cpp)
target_link_libraries(shell_shots PRIVATE wattbourse_flags wattbourse_gui_samples)
set_target_properties(shell_shots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

add_executable(test_gui_shell ${CMAKE_CURRENT_LIST_DIR}/shell_test.cpp)
set_target_properties(test_gui_shell PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(test_gui_shell PRIVATE wattbourse_flags wattbourse_gui_samples Qt6::Test)
add_test(NAME gui.shell COMMAND test_gui_shell)
set_tests_properties(gui.shell PROPERTIES LABELS gui TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Europe/Rome;QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}")

add_executable(test_gui_household ${CMAKE_CURRENT_LIST_DIR}/household_test.cpp)
set_target_properties(test_gui_household PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(test_gui_household PRIVATE wattbourse_flags wattbourse_gui_samples wattbourse_home Qt6::Test)
add_test(NAME gui.household COMMAND test_gui_household)
set_tests_properties(gui.household PROPERTIES LABELS gui TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Europe/Rome;QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}")

add_executable(test_gui_languages ${CMAKE_CURRENT_LIST_DIR}/languages_test.cpp)
set_target_properties(test_gui_languages PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(test_gui_languages PRIVATE wattbourse_flags wattbourse_gui_samples wattbourse_app_bridge Qt6::Test)
add_test(NAME gui.languages COMMAND test_gui_languages)
set_tests_properties(gui.languages PROPERTIES LABELS gui TIMEOUT 120
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Europe/Rome;QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}")
