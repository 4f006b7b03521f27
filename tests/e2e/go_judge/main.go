// A judge from elsewhere: reads a log that Tvilling exported with the reference implementation of Go's module log
// (golang.org/x/mod/sumdb: note, tlog), and compares each proof on standard input with the one that it makes itself.
// Lines: "path INDEX HASHES" and "grow OLD HASHES OLDROOT", hashes in base 64 with commas between.   See test_go_judge.py.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type files struct{ dir string }

func (f files) Height() int { return 8 }
func (f files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var out [][]byte
	for _, t := range tiles {
		b, err := os.ReadFile(filepath.Join(f.dir, "tile", strings.TrimPrefix(t.Path(), "tile/8/")))
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}
func (f files) SaveTiles([]tlog.Tile, [][]byte) {}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	dir, vkey := os.Args[1], os.Args[2]
	v, err := note.NewVerifier(vkey)
	must(err)
	raw, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	must(err)
	n, err := note.Open(raw, note.VerifierList(v))
	must(err)
	lines := strings.Split(n.Text, "\n")
	var size int64
	fmt.Sscan(lines[1], &size)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	r := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, files{dir})
	count := 0
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		w := strings.Split(in.Text(), " ")
		var a int64
		fmt.Sscan(w[1], &a)
		if w[0] == "path" {
			p, err := tlog.ProveRecord(size, a, r)
			must(err)
			var s []string
			for _, h := range p {
				s = append(s, base64.StdEncoding.EncodeToString(h[:]))
			}
			if strings.Join(s, ",") != w[2] {
				panic("path differs " + w[1])
			}
			width := size - a/256*256
			name := fmt.Sprintf("tile/entries/%s", path(a/256))
			if width < 256 {
				name += fmt.Sprintf(".p/%d", width)
			}
			b, err := os.ReadFile(filepath.Join(dir, name))
			must(err)
			for k := int64(0); k < a%256; k++ {
				b = b[2+binary.BigEndian.Uint16(b):]
			}
			leaf := b[2 : 2+binary.BigEndian.Uint16(b)]
			must(tlog.CheckRecord(p, size, root, a, tlog.RecordHash(leaf)))
		} else {
			p, err := tlog.ProveTree(size, a, r)
			must(err)
			var s []string
			for _, h := range p {
				s = append(s, base64.StdEncoding.EncodeToString(h[:]))
			}
			if strings.Join(s, ",") != w[2] {
				panic("growth differs " + w[1])
			}
			old, err := tlog.ParseHash(w[3])
			must(err)
			must(tlog.CheckTree(p, size, root, a, old))
		}
		count++
	}
	fmt.Println(n.Sigs[0].Name, size, count, "agree")
}

func path(n int64) string {
	s := fmt.Sprintf("%03d", n%1000)
	for n >= 1000 {
		n /= 1000
		s = fmt.Sprintf("x%03d/%s", n%1000, s)
	}
	return s
}
