<?php
/**
 * Which language a widget speaks, and the words of that language: the twin of src/language/resolve.ts and say.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Language;

use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

/** Languages by their codes of three letters, as a browser reads them too. */
const SHORTER = array(
	'spa' => 'es',
	'eng' => 'en',
	'por' => 'pt',
	'fra' => 'fr',
	'fre' => 'fr',
	'deu' => 'de',
	'ger' => 'de',
	'ita' => 'it',
	'nld' => 'nl',
	'dut' => 'nl',
	'que' => 'qu',
	'aym' => 'ay',
	'grn' => 'gn',
	'hat' => 'ht',
);

/**
 * A tag as the standard writes it: `es-CO` for `es_co` and for `spa_CO`.
 *
 * @param string $tag The tag.
 */
function canonical( string $tag ): string {
	$parts = explode( '-', str_replace( '_', '-', strtolower( $tag ) ) );
	foreach ( $parts as $index => $part ) {
		if ( 0 === $index ) {
			$parts[0] = SHORTER[ $part ] ?? $part;
		} elseif ( 1 === strlen( $part ) ) {
			break;
		} elseif ( 2 === strlen( $part ) ) {
			$parts[ $index ] = strtoupper( $part );
		} elseif ( 4 === strlen( $part ) && ctype_alpha( $part ) ) {
			$parts[ $index ] = ucfirst( $part );
		}
	}
	return implode( '-', $parts );
}

/**
 * The first of the stated tags that names a language of the widgets; else English where some language was stated, Spanish
 * where none was.
 *
 * @param string ...$stated Tags: `es`, `pt_BR`, `fr-CA`.
 * @return array The words of the language, with its `code` and its `tag`.
 */
function language( string ...$stated ): array {
	$words    = generated( 'words' );
	$fallback = 'es';
	foreach ( $stated as $given ) {
		if ( ! preg_match( '/^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_]|$)/i', trim( $given ), $found ) ) {
			continue;
		}
		$code = canonical( $found[1] );
		if ( isset( $words[ $code ] ) ) {
			$region = strtoupper( $found[3] ?? '' );
			return array(
				'code' => $code,
				'tag'  => $code . ( '' === $region ? '' : "-$region" ),
			) + $words[ $code ];
		}
		$fallback = 'en';
	}
	return array(
		'code' => $fallback,
		'tag'  => $fallback,
	) + $words[ $fallback ];
}

/**
 * What is written in a table that the build has made by language: what a region has of its own, over what the language has.
 *
 * @param string $table    The name of the table.
 * @param array  $language The language.
 */
function table( string $table, array $language ): array {
	$all = generated( $table );
	return ( $all[ $language['tag'] ] ?? array() ) + ( $all[ $language['code'] ] ?? array() );
}

/**
 * The version of a text to show: in the page's locale, its language, one that this falls back to, else any.
 *
 * @param string|array $text     A text of the dataset.
 * @param array        $language The language of the page.
 * @return array{0: string, 1: string} The text, and its own language where that is another than the page's.
 */
function pick_text( $text, array $language ): array {
	if ( ! is_array( $text ) ) {
		return array( (string) $text, '' );
	}
	$values = array();
	foreach ( $text as $key => $value ) {
		$values += array( canonical( (string) $key ) => (string) $value );
	}
	$keys = array_keys( $values );
	$find = function ( callable $fits ) use ( $keys ) {
		foreach ( $keys as $key ) {
			if ( $fits( strtolower( $key ) ) ) {
				return $key;
			}
		}
		return null;
	};
	$near = fn ( string $code ) => $find( fn ( $key ) => $key === $code )
		?? $find( fn ( $key ) => strtok( $key, '-' ) === $code );
	$own  = $find( fn ( $key ) => strtolower( $language['tag'] ) === $key ) ?? $near( $language['code'] );
	$lang = $own;
	foreach ( $language['fallbacks'] as $fallback ) {
		$lang = $lang ?? $near( $fallback );
	}
	$lang = $lang ?? ( $keys[0] ?? null );
	if ( null === $lang ) {
		return array( '', '' );
	}
	return array( $values[ $lang ], null === $own ? $lang : '' );
}

/**
 * The tag of the page's own language, as WordPress says it, and with it WPML and Polylang.
 */
function page_tag(): string {
	return (string) get_bloginfo( 'language' );
}
