module koomap

go 1.22
