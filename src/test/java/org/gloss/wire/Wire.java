package org.gloss.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// One device's connection to a server over HTTP/1.1, kept open as browsers keep it, with the
/// device's cookies. It counts every byte that goes over it. One thread at a time.
public final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final URI address;
  private final Map<String, String> cookies = new TreeMap<>();
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();
  private long sent;
  private long received;
  private long heard;

  /// What a server answers; header names are in lower case, the body is as it was before any
  /// compression.
  public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /// @param address of the application, with a slash at its end
  public Wire(String address) {
    this.address = URI.create(address);
  }

  /// Asks for a path relative to the application; follows no redirection.
  public synchronized Answer get(String path, Map<String, String> headers) {
    return exchange("GET", path, headers, new byte[0]);
  }

  /// Sends a body.
  public synchronized Answer post(String path, Map<String, String> headers, String body) {
    return exchange("POST", path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends any request.
  public synchronized Answer ask(
      String method, String path, Map<String, String> headers, String body) {
    return exchange(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /// The application, with a slash at its end.
  public String address() {
    return address.toString();
  }

  /// Bytes that this device has sent, headers included.
  public long sent() {
    return sent;
  }

  /// Bytes that this device has received, headers included, compressed as they came.
  public long received() {
    return received;
  }

  /// What the device would send as its `Cookie` header.
  public String cookies() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer exchange(String method, String path, Map<String, String> headers, byte[] body) {
    byte[] request = request(method, path, headers, body);
    try {
      boolean fresh = connect();
      try {
        return send(request);
      } catch (IOException e) {
        if (fresh || heard > 0) {
          throw e;
        }
        connectAnew(); // the server had let the idle connection go, as it may
        return send(request);
      }
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  private byte[] request(String method, String path, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(address.getRawPath()).append(path);
    head.append(" HTTP/1.1\r\nHost: ").append(address.getRawAuthority());
    head.append(
        "\r\nAccept-Encoding: gzip\r\nUser-Agent: Mozilla/5.0 (X11; CrOS x86_64) Gloss\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (!cookies.isEmpty()) {
      head.append("Cookie: ").append(cookies()).append("\r\n");
    }
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(body);
    return whole.toByteArray();
  }

  private boolean connect() throws IOException {
    if (socket.isConnected() && !socket.isClosed()) {
      return false;
    }
    connectAnew();
    return true;
  }

  private void connectAnew() throws IOException {
    socket.close();
    socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 2048);
  }

  private Answer send(byte[] request) throws IOException {
    heard = 0;
    sent += request.length;
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      headers.put(name, value);
      if (name.equals("set-cookie")) {
        keep(value);
      }
    }
    byte[] body = body(status, headers);
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      socket.close();
    }
    return new Answer(status, headers, unzipped(headers, body));
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private byte[] body(int status, Map<String, String> headers) throws IOException {
    if (status == 304 || status == 204) {
      return new byte[0];
    }
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        whole.writeBytes(bytes(size));
        line();
      }
      line();
      return whole.toByteArray();
    }
    return bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] bytes(int count) throws IOException {
    byte[] read = in.readNBytes(count);
    received += read.length;
    if (read.length < count) {
      throw new EOFException("the answer ends early");
    }
    return read;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection ended");
      }
      received++;
      heard++;
      if (next != '\r') {
        line.append((char) next);
      }
    }
    received++;
    return line.toString();
  }

  private static byte[] unzipped(Map<String, String> headers, byte[] body) throws IOException {
    if (!"gzip".equals(headers.get("content-encoding")) || body.length == 0) {
      return body;
    }
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return plain.readAllBytes();
    }
  }
}
