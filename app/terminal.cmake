# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The window and its pages, without main(): theme, widgets, painters, household, wallet, network, first start.
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)

find_path(WATTBOURSE_ROBOTO Roboto-Regular.ttf
    PATHS /usr/share/fonts/truetype/roboto /usr/share/fonts/truetype/roboto/hinted
          /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF
    NO_DEFAULT_PATH REQUIRED DOC "Folder of Roboto (fonts-roboto-unhinted)")
find_path(WATTBOURSE_JETBRAINS_MONO JetBrainsMono-Regular.ttf
    PATHS /usr/share/fonts/truetype/jetbrains-mono
    NO_DEFAULT_PATH REQUIRED DOC "Folder of JetBrains Mono (fonts-jetbrains-mono)")

add_library(wattbourse_app_ui STATIC
    charts/baseline_chart.cpp charts/baseline_chart.h
    charts/chart_colors.cpp charts/chart_colors.h
    charts/chart_widget.cpp charts/chart_widget.h
    charts/marks.cpp charts/marks.h
    models/desk_text.cpp models/desk_text.h
    models/figure.cpp models/figure.h
    models/record_table.cpp models/record_table.h
    theme/house_style.cpp theme/house_style.h
    theme/icons.cpp theme/icons.h
    theme/theme.cpp theme/theme.h
    models/comforts_view.h models/device_draft.h models/history_view.h models/household_view.h models/offers_view.h models/savings_view.h models/network_view.h models/status_view.h models/wallet_view.h
    models/secret_text.cpp models/secret_text.h
    charts/day_chart.cpp charts/day_chart.h
    charts/legend.cpp charts/legend.h
    charts/thinned.h
    charts/time_axis.cpp charts/time_axis.h
    household/devices_card.cpp household/devices_card.h
    household/dispatch_question.cpp household/dispatch_question.h
    household/flow_picture.cpp household/flow_picture.h
    household/add_device_dialog.cpp household/add_device_dialog.h
    household/comfort_editors.cpp household/comfort_editors.h
    household/comfort_words.cpp household/comfort_words.h
    household/comforts_section.cpp household/comforts_section.h
    household/history_section.cpp household/history_section.h
    household/home_cards.cpp household/home_cards.h
    household/home_section.cpp household/home_section.h
    household/household_page.cpp household/household_page.h
    household/limits_card.cpp household/limits_card.h
    household/limits_section.cpp household/limits_section.h
    household/offer_words.cpp household/offer_words.h
    household/offers_section.cpp household/offers_section.h
    household/orders_card.cpp household/orders_card.h
    household/price_limits.cpp household/price_limits.h
    household/request_card.cpp household/request_card.h
    household/savings_section.cpp household/savings_section.h
    household/section_bar.cpp household/section_bar.h
    household/slot_card.cpp household/slot_card.h
    charts/authority_ring.cpp charts/authority_ring.h
    models/network_budget.cpp models/network_budget.h
    network/budget_card.cpp network/budget_card.h
    models/authority_order.h
    models/node_address.cpp models/node_address.h
    network/authority_dialog.cpp network/authority_dialog.h
    network/links_dialog.cpp network/links_dialog.h
    network/network_page.cpp network/network_page.h
    network/nodes_dialog.cpp network/nodes_dialog.h
    proof/proof_dialog.cpp proof/proof_dialog.h
    proof/proof_json.cpp proof/proof_json.h
    start/passphrase_strength.cpp start/passphrase_strength.h
    start/role_button.cpp start/role_button.h
    start/start_page.cpp start/start_page.h
    start/wallet_steps.cpp start/wallet_steps.h
    text/alarm_words.cpp text/deed_words.cpp
    text/meter_text.cpp text/meter_text.h
    text/said_text.cpp text/said_text.h
    text/said_values.cpp text/said_values.h
    text/status_text.cpp text/status_text.h
    text/translations.cpp text/translations.h
    wallet/wallet_page.cpp wallet/wallet_page.h
    widgets/card.cpp widgets/card.h
    data/check_card.cpp data/check_card.h
    data/data_page.cpp data/data_page.h data/data_view.h
    data/data_text.cpp data/data_text.h
    data/next_card.cpp data/next_card.h
    data/offer_form.cpp data/offer_form.h
    data/requests_card.cpp data/requests_card.h
    widgets/export_menu.cpp widgets/export_menu.h
    widgets/table_export.cpp widgets/table_export.h
    widgets/figure_label.cpp widgets/figure_label.h
    widgets/icon_mark.cpp widgets/icon_mark.h
    widgets/link_button.cpp widgets/link_button.h
    widgets/page.cpp widgets/page.h
    widgets/record_view.cpp widgets/record_view.h
    widgets/secret_field.cpp widgets/secret_field.h
    widgets/shield_button.cpp widgets/shield_button.h
    widgets/sign_dialog.cpp widgets/sign_dialog.h
    widgets/text_label.cpp widgets/text_label.h
    widgets/toggle.cpp widgets/toggle.h
    window/chip.cpp window/chip.h
    window/icon_button.cpp window/icon_button.h
    window/main_window.cpp window/main_window.h
    window/problem_strip.cpp window/problem_strip.h
    window/rail.cpp window/rail.h
    window/status_strip.cpp window/status_strip.h
    window/top_bar.cpp window/top_bar.h)
set_target_properties(wattbourse_app_ui PROPERTIES AUTOMOC ON)
target_compile_definitions(wattbourse_app_ui PUBLIC QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER)
target_precompile_headers(wattbourse_app_ui PRIVATE <QtCore> <QAbstractButton> <QBoxLayout> <QLabel> <QPainter> <QPainterPath> <QWidget>)
target_link_libraries(wattbourse_app_ui PUBLIC wattbourse_base Qt6::Widgets PRIVATE wattbourse_flags wattbourse_formats Qt6::Svg Qt6::DBus)

qt_add_resources(wattbourse_app_ui fonts PREFIX /fonts BASE ${WATTBOURSE_ROBOTO} FILES
    ${WATTBOURSE_ROBOTO}/Roboto-Regular.ttf ${WATTBOURSE_ROBOTO}/Roboto-Medium.ttf ${WATTBOURSE_ROBOTO}/Roboto-Bold.ttf)
qt_add_resources(wattbourse_app_ui mono PREFIX /fonts BASE ${WATTBOURSE_JETBRAINS_MONO} FILES
    ${WATTBOURSE_JETBRAINS_MONO}/JetBrainsMono-Regular.ttf)
file(GLOB WATTBOURSE_ICONS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(wattbourse_app_ui icons PREFIX /icons BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${WATTBOURSE_ICONS})

set(WATTBOURSE_I18N ${CMAKE_CURRENT_BINARY_DIR}/i18n)
set(WATTBOURSE_TS)
foreach(language en it el ro es)
    list(APPEND WATTBOURSE_TS ${PROJECT_SOURCE_DIR}/resources/i18n/wattbourse_${language}.ts)
endforeach()
set_source_files_properties(${WATTBOURSE_TS} PROPERTIES OUTPUT_LOCATION ${WATTBOURSE_I18N})
qt_add_lrelease(wattbourse_app_ui TS_FILES ${WATTBOURSE_TS} QM_FILES_OUTPUT_VARIABLE WATTBOURSE_QM)
qt_add_resources(wattbourse_app_ui i18n PREFIX /i18n BASE ${WATTBOURSE_I18N} FILES ${WATTBOURSE_QM})

add_subdirectory(aggregator)
