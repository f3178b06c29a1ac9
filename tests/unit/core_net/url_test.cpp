// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

TEST(Url, splitsIntoParts) {
    const auto url = parseUrl("HTTPS://user:pa%20ss@Node.Example:8443/rpc?key=1#role=own");
    ASSERT_TRUE(url);
    EXPECT_TRUE(url->secure);
    EXPECT_EQ(url->host, "node.example");
    EXPECT_EQ(url->port, 8443);
    EXPECT_EQ(url->credentials, "user:pa%20ss");
    EXPECT_EQ(url->target, "/rpc?key=1");
    EXPECT_EQ(url->authority(), "node.example:8443");
    ASSERT_EQ(url->options.size(), 1U);
    EXPECT_EQ(url->options[0], (std::pair<std::string, std::string>{"role", "own"}));
}

TEST(Url, knowsTheSchemesPortsAndTheEmptyPath) {
    EXPECT_EQ(parseUrl("http://a")->port, 80);
    EXPECT_EQ(parseUrl("wss://a")->port, 443);
    EXPECT_EQ(parseUrl("http://a")->target, "/");
    EXPECT_EQ(parseUrl("http://a?x")->target, "/?x");
    EXPECT_EQ(parseUrl("http://a:80/")->authority(), "a");
    EXPECT_EQ(parseUrl("http://[::1]:8545/")->authority(), "[::1]:8545");
}

TEST(Url, refusesWhatIsNone) {
    for (const char* bad : {"", "a", "ftp://a", "http://", "http://:80", "http://a:", "http://a:0", "http://a:65536",
                            "http://a:8x", "http://a b", "http://a\n", "http://[::1", "http://[x]", "http://a%b/"})
        EXPECT_FALSE(parseUrl(bad)) << bad;
}

TEST(Url, knowsSocketFiles) {
    const auto lines = parseUrl("unix:///run/geth.ipc");
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->wire, Wire::Lines);
    EXPECT_EQ(lines->socketFile, "/run/geth.ipc");
    const auto http = parseUrl("http+unix:///run/node.sock#role=own");
    ASSERT_TRUE(http);
    EXPECT_EQ(http->wire, Wire::Http);
    EXPECT_EQ(http->socketFile, "/run/node.sock");
    EXPECT_EQ(http->authority(), "localhost");
    EXPECT_EQ(withoutCredentials("unix:///run/geth.ipc#role=own"), "unix:///run/geth.ipc");
    EXPECT_FALSE(parseUrl("unix://geth.ipc"));
    EXPECT_FALSE(parseUrl("unix:///" + std::string(107, 'x')));
}

TEST(Url, readsPins) {
    // SHA-256 of nothing, in base64 by python's hashlib and base64.
    const std::string pin = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    const auto url = parseUrl("wss://node.example/#pin-sha256=" + pin + "&self-signed=yes");
    ASSERT_TRUE(url) << url.error().detail;
    EXPECT_EQ(url->wire, Wire::WebSocket);
    ASSERT_EQ(url->pins.size(), 1U);
    EXPECT_EQ(url->pins[0].bytes[0], 0xe3);
    EXPECT_EQ(url->pins[0].bytes[31], 0x55);
    EXPECT_TRUE(url->pinsAlone);
    for (const std::string& bad :
         {"https://a/#pin-sha256=" + pin.substr(1), "https://a/#pin-sha256=" + std::string(44, '!'),
          "http://a/#pin-sha256=" + pin, std::string("https://a/#self-signed=yes"),
          "https://a/#pin-sha256=" + pin + "&self-signed=maybe", std::string("https://a/#pin"),
          std::string("https://a/#=x")})
        EXPECT_FALSE(parseUrl(bad)) << bad;
}

TEST(Url, hidesCredentials) {
    EXPECT_EQ(withoutCredentials("https://me:secret@node.example/rpc"), "https://node.example/rpc");
    EXPECT_EQ(withoutCredentials("me:secret@node"), "(not a URL)");
}

} // namespace wattbourse::core
