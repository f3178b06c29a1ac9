# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(GTest REQUIRED)
include(GoogleTest)

# Sanitizers make everything some times slower.
set(WATTBOURSE_TEST_SECONDS 300)
if(WATTBOURSE_SANITIZE)
    set(WATTBOURSE_TEST_SECONDS 1500)
endif()

# One GoogleTest program per area: wattbourse_test(NAME core_units SOURCES … LIBRARIES … LABELS unit)
function(wattbourse_test)
    cmake_parse_arguments(ARG "" "NAME" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    set(target test_${ARG_NAME})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE wattbourse_flags wattbourse_test_support ${ARG_LIBRARIES} GTest::gtest_main GTest::gmock)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    gtest_discover_tests(${target} TEST_PREFIX "${ARG_NAME}." DISCOVERY_TIMEOUT 60
        PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${WATTBOURSE_TEST_SECONDS}
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen")
endfunction()
