package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server is named wherever a file can name one: nobody comes. */
class NoConnectionTest {
    private ServerSocket server;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void nothingIsEverFetched() throws IOException {
        String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
        List<String> files = List.of(
                "<!DOCTYPE gpx SYSTEM \"URL\"><gpx/>",
                "<!DOCTYPE gpx PUBLIC \"-//X//EN\" \"URL\"><gpx/>",
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"URL\">]><gpx>&x;</gpx>",
                "<!DOCTYPE gpx [<!ENTITY % x SYSTEM \"URL\"> %x;]><gpx/>",
                "<gpx xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"URL\"/></gpx>",
                "<gpx xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a URL\"/>",
                "<?xml-stylesheet href=\"URL\" type=\"text/xsl\"?><gpx><wpt lat=\"1\" lon=\"1\"><link href=\"URL\"/></wpt></gpx>",
                "<kml><NetworkLink><Link><href>URL</href></Link></NetworkLink><NetworkLink><Url><href>URL</href></Url></NetworkLink></kml>",
                "<kml><Document><Style><IconStyle><Icon><href>URL</href></Icon></IconStyle></Style><Placemark>"
                        + "<styleUrl>URL#s</styleUrl><Model><Link><href>URL</href></Link></Model></Placemark></Document></kml>",
                "{\"type\":\"Point\",\"crs\":{\"type\":\"link\",\"properties\":{\"href\":\"URL\"}},\"coordinates\":[1,2]}");
        for (String file : files) {
            assertThat(Reading.of(file.replace("URL", url))).isNotNull();
        }
        assertThat(connections()).isZero();
    }

    @Test
    void theServerIsThere() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
        assertThat(connections()).isEqualTo(1);
    }

    private int connections() throws IOException {
        server.setSoTimeout(300);
        int count = 0;
        try {
            while (true) {
                server.accept().close();
                count++;
            }
        } catch (SocketTimeoutException e) {
            return count;
        }
    }
}
