<?php
/**
 * A widget on a page: its tag, and inside it the widget drawn, and in plain words all that it tells. The script takes over what
 * is drawn already: nothing moves. Without a script it stays; and what knows no shadow roots reads the words.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use Coffee_Network\Data;
use Coffee_Network\Drawing;
use Coffee_Network\Facts;
use function Coffee_Network\generated;
use function Coffee_Network\Language\language;
use function Coffee_Network\Language\page_tag;

defined( 'ABSPATH' ) || exit;

/**
 * The names of the widgets.
 *
 * @return string[]
 */
function widget_names(): array {
	return array_keys( generated( 'widgets' ) );
}

/**
 * The HTML of a widget. Asks for the script.
 *
 * @param string $name     The widget: `member-counter`.
 * @param array  $given    What was set, by the names of attributes.
 * @param string $fallback What stands inside in place of the facts: HTML that is safe.
 */
function widget( string $name, array $given, string $fallback = '' ): string {
	$attributes = attributes_of( $name, $given );
	if ( 'news-list' === $name ) {
		$attributes = news_attributes( $given, $attributes );
	}
	$page     = page_tag();
	$language = language( $attributes['lang'] ?? '', $page );
	if ( ! isset( $attributes['lang'] ) && 0 !== stripos( $page, $language['code'] ) ) {
		$code   = (string) strtok( $page, '-' );
		$taught = Data\dataset()['languages'][ strtolower( $code ) ] ?? null;
		if ( $taught ) {
			// The script learns this language of the dataset. Until then: what there is in it, with words of the nearest.
			$language = array( 'tag' => $code ) + language( ...array_values( $taught['fallbacks'] ?? array( 'es' ) ) );
		} else {
			// It would go on to ask the browser: its facts are here already, in this one.
			$attributes['lang'] = $language['code'];
		}
	}
	$inside = '' === trim( $fallback ) ? facts_of( $name, $attributes, $given, $language ) : $fallback;
	if ( tells_only() ) {
		return $inside;
	}
	need_script();
	if ( '' === trim( $fallback ) ) {
		$inside = Drawing\drawing( $name, $attributes, $language, Data\dataset() ) . $inside;
	}
	$accent = accent_of( $given );
	$html   = "<coffee-$name";
	foreach ( $attributes + ( '' === $accent ? array() : array( 'style' => "--coffee-accent:$accent" ) ) as $attribute => $value ) {
		$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return "$html>$inside</coffee-$name>";
}

/**
 * Whether there is room for words alone: readers of feeds and excerpts have no widgets.
 */
function tells_only(): bool {
	return is_feed() || doing_filter( 'get_the_excerpt' );
}

/**
 * All that the widget tells, in its language.
 *
 * @param string $name       The widget.
 * @param array  $attributes Its attributes.
 * @param array  $given      What was set.
 * @param array  $language   Its language.
 */
function facts_of( string $name, array $attributes, array $given, array $language ): string {
	$facts = 'news-list' === $name && shows_own_news( $given, $attributes )
		? news_facts( category_of( $given['category'] ?? 0 ), (int) ( $attributes['limit'] ?? 5 ), $language )
		: Facts\facts( $name, $attributes, $language, Data\dataset() );
	return Facts\to_html( $facts );
}

/**
 * Nothing of a widget is to be typeset by WordPress: it is in its language's own marks.
 *
 * @param string[] $tags The tags whose content stays as it is.
 */
function keep_marks( array $tags ): array {
	return array_merge( $tags, array_map( fn ( $name ) => "coffee-$name", widget_names() ) );
}

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_marks' );
