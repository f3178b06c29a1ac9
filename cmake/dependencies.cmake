# SPDX-FileCopyrightText: The Wattbourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. scripts/setup installs the Debian packages.
find_package(PkgConfig REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(OpenSSL 3 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL 15 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(EXPAT 2.5 REQUIRED)
find_package(Threads REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
pkg_check_modules(SECP256K1 REQUIRED IMPORTED_TARGET libsecp256k1)
pkg_check_modules(CRYPTOPP REQUIRED IMPORTED_TARGET libcrypto++)
pkg_check_modules(CLP REQUIRED IMPORTED_TARGET clp)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
# libharu has no file for pkg-config.
find_library(WATTBOURSE_HPDF hpdf REQUIRED)
find_path(WATTBOURSE_ROBOTO Roboto-Regular.ttf
    PATHS /usr/share/fonts/truetype/roboto /usr/share/fonts/truetype/roboto/hinted
          /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF
          /usr/share/fonts/truetype/roboto/unhinted
    NO_DEFAULT_PATH REQUIRED DOC "Folder of Roboto (fonts-roboto-unhinted)")
pkg_check_modules(MOSQUITTO REQUIRED IMPORTED_TARGET libmosquitto)
pkg_check_modules(MODBUS REQUIRED IMPORTED_TARGET libmodbus)

if(WATTBOURSE_SERIAL)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core SerialPort)
endif()
if(WATTBOURSE_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Test LinguistTools)
endif()
