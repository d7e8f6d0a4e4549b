<?php
// Answers with the facts that the plugin makes, one line of JSON for each line that it is given; without WordPress.
namespace Coffee_Network {
	define( 'ABSPATH', '/' );
	error_reporting( E_ALL );
	ini_set( 'serialize_precision', '-1' );
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

	foreach ( array( 'language/language', 'language/numbers', 'language/dates', 'values/clean', 'values/addresses', 'values/contacts', 'values/edtf', 'facts/facts' ) as $file ) {
		require $argv[1] . "/includes/$file.php";
	}
	while ( false !== ( $line = fgets( STDIN ) ) ) {
		$asked = json_decode( $line, true );
		try {
			$answer = Facts\facts( $asked['name'], $asked['attributes'], Language\language( $asked['lang'] ), $asked['dataset'] );
		} catch ( \Throwable $error ) {
			$answer = "$error";
		}
		echo json_encode( $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ), "\n";
	}
}
