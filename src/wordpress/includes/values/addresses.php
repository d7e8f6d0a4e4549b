<?php
/**
 * Addresses that a link may lead to: the twin of src/values/address.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Values;

defined( 'ABSPATH' ) || exit;

/**
 * `www.…`, `name.tld/…`, and `name.org` alone: people mean another site by it, not a page of their own.
 */
const HOST = '/^(www\.[^\/]|(?!\.)([\p{L}\p{M}\d_-]+\.)+((?!html?|php|aspx?|jsp|cgi)[a-z]{2,}[\/:]|(com|org|net|info|coop|edu|gob|gov|co|pe|mx|ec|cr|gt|hn|ni|sv|bo|br|((com|org|net|gob|gov|edu|coop)\.[a-z]{2}))([?#]|$)))/iu';

/**
 * What is no page of this site either: a mailbox, a link of Markdown, a scheme with a slip, two addresses.
 */
const NO_PAGE = '/^(?!https?:)[^.\/?#\\\\][^?#]*(@|\/\/)|\shttps?:/iu';

/**
 * Any web address, as a browser would write it; one without a host leads to a page of this site and stays as it is.
 *
 * @param mixed $value As it was written.
 */
function web_address( $value ): string {
	$given = preg_replace( '/^<|[>,;]+$/', '', clean( $value ) );
	$whole = preg_match( HOST, $given )
		? "https://$given"
		: preg_replace_callback(
			'/^(?:(https?)(?::[\s\/\\\\]*|\/\/\s*))+/i',
			fn ( $found ) => strtolower( $found[1] ) . '://',
			$given
		);
	if ( '' === $given || preg_match( NO_PAGE, $whole ) ) {
		return '';
	}
	if ( ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $whole ) ) {
		return 0 === strpos( $whole, '//' ) ? absolute( "https:$whole" ) : $given;
	}
	return preg_match( '/^https?:/', $whole ) ? absolute( $whole ) : '';
}

/**
 * An address that a link may lead to: https, or a page of this site.
 *
 * @param mixed $value As it was written.
 */
function link_address( $value ): string {
	$address = web_address( $value );
	$home    = function_exists( 'home_url' ) ? origin_of( home_url( '/' ) ) : '';
	return 0 === strpos( $address, 'http://' ) && origin_of( $address ) !== $home ? '' : $address;
}

/**
 * The scheme, host and port of an address.
 *
 * @param string $address An absolute address.
 */
function origin_of( string $address ): string {
	return preg_match( '/^https?:\/\/[^\/?#]+/', $address, $found ) ? strtolower( $found[0] ) : '';
}

/**
 * An absolute address as the URL standard writes it; nothing if it is none.
 *
 * @param string $address An address with its scheme.
 */
function absolute( string $address ): string {
	$address = str_replace( '\\', '/', preg_replace( '/[\t\r\n]/', '', $address ) );
	if ( ! preg_match( '/^(https?):\/\/([^\/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/iu', $address, $found ) ) {
		return '';
	}
	list( , $scheme, $host, $path, $query, $hash ) = $found + array( '', '', '', '', '', '' );
	if ( ! preg_match( '/^([\p{L}\p{M}\d_.-]+|\[[\da-f:.]+\])(?::(\d{0,5}))?$/iu', $host, $parts ) ) {
		return '';
	}
	$name = preg_match( '/[^\x00-\x7F]/', $parts[1] ) && function_exists( 'idn_to_ascii' ) ? idn_to_ascii( $parts[1] ) : $parts[1];
	$port = $parts[2] ?? '';
	if ( ! $name || ( '' !== $port && (int) $port > 65535 ) || false !== strpos( $name, '..' ) || '.' === $name[0] ) {
		return '';
	}
	$usual = 'https' === strtolower( $scheme ) ? '443' : '80';
	$port  = '' === $port || $usual === $port ? '' : ':' . (int) $port;
	$home  = strtolower( $scheme ) . '://' . strtolower( $name ) . $port;
	return $home . encoded( straight( $path ), ' "<>`{}^' ) . encoded( $query, ' "<>\'' ) . encoded( $hash, ' "<>`' );
}

/**
 * A path without its steps up and on the spot.
 *
 * @param string $path A path.
 */
function straight( string $path ): string {
	$kept  = array();
	$steps = explode( '/', substr( $path, 1 ) );
	foreach ( $steps as $index => $step ) {
		$plain = strtolower( str_replace( array( '%2e', '%2E' ), '.', $step ) );
		if ( '..' === $plain ) {
			array_pop( $kept );
		} elseif ( '.' !== $plain ) {
			$kept[] = $step;
		}
		if ( in_array( $plain, array( '.', '..' ), true ) && count( $steps ) - 1 === $index ) {
			$kept[] = '';
		}
	}
	return '/' . implode( '/', $kept );
}

/**
 * A part of an address with what may not stand in it in percents.
 *
 * @param string $part  The part.
 * @param string $signs Which ASCII signs may not; others than ASCII never may.
 */
function encoded( string $part, string $signs ): string {
	return preg_replace_callback( '/[\x00-\x1F\x7F-\xFF' . preg_quote( $signs, '/' ) . ']/', fn ( $found ) => rawurlencode( $found[0] ), $part );
}
