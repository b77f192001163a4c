filedesc://pier.arc 192.0.2.1 20140301000000 text/plain 65
1 0 Pier
URL IP-address Archive-date Content-type Archive-length

http://pier.example/a 192.0.2.1 20140301000000 text/html 230
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><title>The Pier</title></head><body><h1>The Pier</h1><p>The old pier has lost its last plank, and nobody in the town seems to mind very much.</p></body></html>
http://pier.example/gone 192.0.2.1 20140301000000 text/html 97
HTTP/1.1 404 Not Found
Content-Type: text/html

<html><body><p>Nothing here.</p></body></html>
http://pier.example/x.gif 192.0.2.1 20140301000000 image/gif 50
HTTP/1.1 200 OK
Content-Type: image/gif

GIF89a
http://pier.example/b 192.0.2.1 20140301000000 text/html 166
HTTP/1.0 200 OK
Content-Type: text/html

<html><body><h1>The Plank</h1><p>It was found on the beach in May, and the children made a seesaw of it.</p></body></html>
