<?php
// Answers with what the plugin tells and draws, one line of JSON for each line that it is given; without WordPress.
namespace {
	// Of WordPress's own, what escapes: what else they do to hostile texts is tried on a real site.
	function esc_html( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES );
	}
	function esc_attr( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES );
	}
	function esc_url( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES );
	}
	function add_action() {}
	function add_filter() {}
	function is_admin() {
		return false;
	}
}

namespace Coffee_Network {
	define( 'ABSPATH', '/' );
	error_reporting( E_ALL );
	// As old hosts have it.
	ini_set( 'serialize_precision', '17' );
	set_error_handler(
		function ( $level, $message, $file, $line ) {
			throw new \ErrorException( $message, 0, $level, $file, $line );
		}
	);

	function generated( string $name ): array {
		static $read = array();
		$file        = $GLOBALS['argv'][1] . "/data/$name.json";
		$read[ $name ] = $read[ $name ] ?? json_decode( file_get_contents( $file ), true );
		return $read[ $name ];
	}

	foreach ( array( 'language/language', 'language/numbers', 'language/dates', 'values/clean', 'values/addresses', 'values/contacts', 'values/edtf', 'data/data', 'facts/facts', 'drawing/drawing' ) as $file ) {
		require $argv[1] . "/includes/$file.php";
	}
	while ( false !== ( $line = fgets( STDIN ) ) ) {
		$asked = json_decode( $line, true );
		try {
			if ( ! empty( $asked['raw'] ) ) {
				$raw = json_decode( $line )->dataset;
				if ( Data\problems_of( $raw ) ) {
					echo "null\n";
					continue;
				}
				$asked['dataset'] = Data\normalized( $raw );
			}
			$given  = array( $asked['name'], $asked['attributes'], Language\language( $asked['lang'] ), $asked['dataset'] );
			$answer = array( Facts\facts( ...$given ), Drawing\drawing( ...$given ) );
		} catch ( \Throwable $error ) {
			$answer = array( "$error", "$error" );
		}
		echo json_encode( $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ), "\n";
	}
}
