// Serves franz-go's in-memory registry on a port of this machine until its standard input ends.
package main

import (
	"io"
	"log"
	"net"
	"net/http"
	"os"

	"github.com/twmb/franz-go/pkg/sr/srfake"
)

func main() {
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", os.Args[1]))
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		log.Fatal(http.Serve(listener, srfake.NewRegistry().Handler()))
	}()
	io.Copy(io.Discard, os.Stdin)
}
