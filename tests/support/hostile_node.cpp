// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_node.h"

#include <thread>

namespace wattbourse::test {

namespace {

constexpr std::size_t kGigabyte = 1U << 30U;
constexpr std::size_t kChunk = 1U << 20U;

std::string head(const std::string& headers) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

} // namespace

const char* faultName(WireFault fault) {
    switch (fault) {
    case WireFault::None:
        return "none";
    case WireFault::HugeDeclared:
        return "a declared gigabyte";
    case WireFault::HugeChunked:
        return "a gigabyte in chunks";
    case WireFault::GzipBomb:
        return "a gzip bomb";
    case WireFault::DeepJson:
        return "deep JSON";
    case WireFault::WideJson:
        return "wide JSON";
    case WireFault::Trickle:
        return "one byte at a time";
    case WireFault::HalfClosed:
        return "a half-closed socket";
    case WireFault::Silent:
        return "silence";
    case WireFault::Redirect:
        return "a redirect";
    case WireFault::RedirectToFile:
        return "a redirect to another scheme";
    case WireFault::Garbage:
        return "another protocol";
    case WireFault::WebPage:
        return "a web page";
    case WireFault::CutOff:
        return "a cut answer";
    }
    return "?";
}

HostileNode::HostileNode(FakeNodes& nodes, std::string key, const Certificate* certificate)
    : m_nodes(nodes), m_key(std::move(key)),
      m_server([this](RawConnection& connection) { serve(connection); },
               {.certificate = certificate, .maxTlsVersion = 0, .socketFile = {}}) {}

void HostileNode::serve(RawConnection& connection) {
    for (std::string request = connection.readRequest(); !request.empty(); request = connection.readRequest()) {
        ++m_requests;
        const auto body = request.substr(request.find("\r\n\r\n") + 4);
        const auto answer = m_nodes.post(m_key, body, {});
        const WireFault fault = m_fault;
        if (fault != WireFault::None || !answer)
            return spoil(connection, answer.value_or(""), answer ? fault : WireFault::CutOff);
        if (!connection.write(httpAnswer(*answer)))
            return;
    }
}

void HostileNode::spoil(RawConnection& connection, const std::string& answer, WireFault fault) {
    const auto length = [](std::size_t size) { return "Content-Length: " + std::to_string(size) + "\r\n"; };
    switch (fault) {
    case WireFault::HugeDeclared:
    case WireFault::HugeChunked: {
        const bool chunked = fault == WireFault::HugeChunked;
        connection.write(head(chunked ? "Transfer-Encoding: chunked\r\n" : length(kGigabyte)));
        const std::string piece(kChunk, ' ');
        for (std::size_t sent = 0; sent < kGigabyte; sent += kChunk)
            if ((chunked && !connection.write("100000\r\n")) || !connection.write(piece) ||
                (chunked && !connection.write("\r\n")))
                return;
        return;
    }
    case WireFault::GzipBomb: {
        // A gzip head and deflate blocks of a repeated byte: what matters is that nobody begins to inflate it.
        const std::string bomb =
            std::string("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + std::string(1U << 20U, '\xed');
        connection.write(head("Content-Encoding: gzip\r\n" + length(bomb.size())) + bomb);
        return;
    }
    case WireFault::DeepJson:
        connection.write(httpAnswer(std::string(8'000'000, '[')));
        return;
    case WireFault::WideJson: {
        std::string wide = R"({"jsonrpc":"2.0","id":1,"result":[0)";
        for (int i = 0; i < 2'000'000; ++i)
            wide += ",0";
        connection.write(httpAnswer(wide + "]}"));
        return;
    }
    case WireFault::Trickle:
        connection.write(head(length(answer.size())));
        for (const char c : answer) {
            if (!connection.write(std::string(1, c)))
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
        }
        return;
    case WireFault::HalfClosed:
        connection.write(head(length(answer.size())) + answer.substr(0, answer.size() / 2));
        connection.closeWriting();
        connection.waitForClose();
        return;
    case WireFault::Silent:
        connection.waitForClose();
        return;
    case WireFault::Redirect:
        connection.write(
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
        return;
    case WireFault::RedirectToFile:
        connection.write("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
        return;
    case WireFault::Garbage:
        connection.write("SSH-2.0-OpenSSH_9.2\r\n");
        return;
    case WireFault::WebPage:
        connection.write(httpAnswer("<!doctype html><title>Please log in</title>"));
        return;
    case WireFault::CutOff:
        connection.write(head(length(answer.size() + 1)) + answer);
        return;
    case WireFault::None:
        return;
    }
}

} // namespace wattbourse::test
