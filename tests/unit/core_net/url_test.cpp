// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

TEST(Url, splitsIntoParts) {
    const auto url = parseUrl("HTTPS://user:pa%20ss@Node.Example:8443/rpc?key=1#part");
    ASSERT_TRUE(url);
    EXPECT_TRUE(url->secure);
    EXPECT_EQ(url->host, "node.example");
    EXPECT_EQ(url->port, 8443);
    EXPECT_EQ(url->credentials, "user:pa%20ss");
    EXPECT_EQ(url->target, "/rpc?key=1");
    EXPECT_EQ(url->authority(), "node.example:8443");
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

TEST(Url, hidesCredentials) {
    EXPECT_EQ(withoutCredentials("https://me:secret@node.example/rpc"), "https://node.example/rpc");
    EXPECT_EQ(withoutCredentials("me:secret@node"), "(not a URL)");
}

} // namespace wattbourse::core
