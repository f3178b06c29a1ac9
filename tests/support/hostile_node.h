// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_nodes.h"
#include "tests/support/raw_server.h"

namespace wattbourse::test {

/// What a node does to the bytes of its answer.
enum class WireFault {
    None,
    // Says that a gigabyte follows, and sends it.
    HugeDeclared,
    // Sends a gigabyte in chunks without saying how much.
    HugeChunked,
    // A small gzip stream that would inflate to a gigabyte, declared as such.
    GzipBomb,
    // Eight million brackets.
    DeepJson,
    // A list of two million zeros.
    WideJson,
    // One byte at a time, each in time by itself.
    Trickle,
    // Ends its half of the connection in the middle of the answer and goes on reading.
    HalfClosed,
    // Reads the question and says nothing.
    Silent,
    // Sends the client elsewhere.
    Redirect,
    RedirectToFile,
    // Text of another protocol.
    Garbage,
    // A web page, as a portal in between would send.
    WebPage,
    CutOff
};

const char* faultName(WireFault fault);

/// A node on a real socket, plain or TLS, with the answers of a FakeNodes node: it replays them, and its bend() lies
/// with whatever keys a test gives it. A wire fault spoils the bytes.
class HostileNode {
public:
    /// `nodes` and `certificate` outlive it; `key` names the node there.
    HostileNode(FakeNodes& nodes, std::string key, const Certificate* certificate = nullptr);

    void setFault(WireFault fault) { m_fault = fault; }
    [[nodiscard]] std::string url() const { return m_server.url(); }
    /// Requests that arrived whole.
    [[nodiscard]] std::uint64_t requests() const { return m_requests; }

private:
    void serve(RawConnection& connection);
    void spoil(RawConnection& connection, const std::string& answer, WireFault fault);

    FakeNodes& m_nodes;
    std::string m_key;
    std::atomic<WireFault> m_fault{WireFault::None};
    std::atomic<std::uint64_t> m_requests{0};
    RawServer m_server;
};

} // namespace wattbourse::test
