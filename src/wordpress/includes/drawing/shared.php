<?php
/**
 * What the drawings of several widgets have in common. The twin of what is in src/element/.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\some;
use function Coffee_Network\Language\pick_text;
use function Coffee_Network\Language\say_date;
use function Coffee_Network\Values\clean;
use function Coffee_Network\Values\edtf_datetime;
use function Coffee_Network\Values\link_address;
use function Coffee_Network\Values\web_address;
use function Coffee_Network\Values\whole_number;

defined( 'ABSPATH' ) || exit;

/**
 * The level of a widget's heading.
 *
 * @param array $attributes The attributes.
 */
function level_of( array $attributes ): int {
	return whole_number( preg_replace( '/^\W*h(?=\d)/i', '', clean( $attributes['heading-level'] ?? '' ) ), 2, 6 ) ?? 3;
}

/**
 * Whether a flag is set.
 *
 * @param array  $attributes The attributes.
 * @param string $name       The flag.
 */
function is_flag( array $attributes, string $name ): bool {
	return isset( $attributes[ $name ] ) && 'false' !== strtolower( clean( $attributes[ $name ] ) );
}

/**
 * A text of the dataset, with its own language where it has none in the page's.
 *
 * @param string|array $text     The text.
 * @param array        $language The language of the page.
 */
function say( $text, array $language ): string {
	list( $value, $lang ) = pick_text( $text, $language );
	return '' === $lang ? esc_html( $value ) : '<span lang="' . esc_attr( $lang ) . '">' . esc_html( $value ) . '</span>';
}

/**
 * A text in an element; nothing of nothing.
 *
 * @param string            $before   The element's beginning.
 * @param string|array|null $text     The text.
 * @param array             $language The language of the page.
 * @param string            $after    The element's end.
 */
function say_in( string $before, $text, array $language, string $after ): string {
	return some( $text ) ? $before . say( $text, $language ) . $after : '';
}

/**
 * A heading so many levels below the widget's own; past 6 the level is said by `aria-level`.
 *
 * @param array  $asked   What is drawn.
 * @param int    $depth   How many.
 * @param string $part    Its part.
 * @param string $content HTML.
 */
function heading_at( array $asked, int $depth, string $part, string $content ): string {
	$level = $asked['level'] + $depth;
	$tag   = 'h' . min( $level, 6 );
	$more  = ( $depth ? '' : ' id="heading"' ) . " part=\"$part\"" . ( $level >= 6 ? " aria-level=\"$level\"" : '' );
	return "<$tag$more>$content</$tag>";
}

/**
 * The widget's own heading.
 *
 * @param array  $asked   What is drawn.
 * @param string $content HTML.
 */
function heading( array $asked, string $content ): string {
	return heading_at( $asked, 0, 'heading', "<slot name=\"heading\">$content</slot>" );
}

/**
 * A source by its name, a link where it has an address that a link may lead to.
 *
 * @param array|string $source   The source.
 * @param array        $language The language.
 */
function source_link( $source, array $language ): string {
	$source = is_array( $source ) && isset( $source['text'] ) ? $source : array( 'text' => $source );
	$href   = empty( $source['url'] ) ? '' : web_address( pick_text( $source['url'], $language )[0] );
	$name   = say( $source['text'], $language );
	return '' === $href ? "<span part=\"source\">$name</span>" : '<a part="source" href="' . esc_url( $href ) . "\">$name</a>";
}

/**
 * The same with the word before it.
 *
 * @param array|string $source   The source.
 * @param array        $language The language.
 */
function named_source( $source, array $language ): string {
	return esc_html( $language['terms']['source'] . $language['terms']['colon'] ) . source_link( $source, $language );
}

/**
 * The line that names the source of what is above it.
 *
 * @param array|string|null $source   The source.
 * @param array             $language The language.
 */
function source_line( $source, array $language ): string {
	return some( $source ) ? '<p class="meta">' . named_source( $source, $language ) . '</p>' : '';
}

/**
 * Facts in a line: with dots between them, which screen readers would name.
 *
 * @param string[] $facts HTML.
 */
function in_line( array $facts ): string {
	return implode( ' <span aria-hidden="true">·</span> ', $facts );
}

/**
 * A date as people say it, and as machines read it.
 *
 * @param array $date     The date.
 * @param array $language The language.
 */
function time_html( array $date, array $language ): string {
	$said     = esc_html( say_date( $date, $language ) );
	$datetime = edtf_datetime( $date );
	return '' === $datetime ? $said : '<time datetime="' . esc_attr( $datetime ) . "\">$said</time>";
}

/**
 * A big number that counts up once the script is there.
 *
 * @param string $text The number.
 * @param string $size How big.
 */
function counted_figure( string $text, string $size = '' ): string {
	return "<span class=\"figure $size\" part=\"figure\"><span class=\"count\" aria-hidden=\"true\"></span><span class=\"final\">" . esc_html( $text ) . '</span></span>';
}

/**
 * A link to more about something.
 *
 * @param array|null   $link     The link.
 * @param string|array $about    What it is about.
 * @param array        $language The language.
 */
function more_link( $link, $about, array $language ): string {
	$href = empty( $link['url'] ) ? '' : link_address( pick_text( $link['url'], $language )[0] );
	if ( '' === $href ) {
		return '';
	}
	$terms = $language['terms'];
	$words = some( $link['text'] ?? null )
		? say( $link['text'], $language )
		: esc_html( $terms['more'] ) . '<span class="unseen">' . esc_html( $terms['colon'] ) . say( $about, $language ) . '</span>';
	return '<p class="more"><a part="link" href="' . esc_url( $href ) . "\">$words</a></p>";
}

/**
 * A picture, its room kept from the start, and what stands for it where it can't be had.
 *
 * @param array  $picture  The picture.
 * @param array  $language The language.
 * @param string $instead  HTML that is hidden.
 */
function image( array $picture, array $language, string $instead ): string {
	list( $alt, $lang ) = pick_text( $picture['alt'], $language );
	$html               = '<img loading="lazy" decoding="async" referrerpolicy="no-referrer"';
	if ( ! empty( $picture['width'] ) && ! empty( $picture['height'] ) ) {
		$html .= sprintf( ' width="%d" height="%d"', $picture['width'], $picture['height'] );
	}
	$html .= ' alt="' . esc_attr( $alt ) . '"' . ( '' === $lang ? '' : ' lang="' . esc_attr( $lang ) . '"' );
	return $html . ' src="' . esc_url( $picture['src'] ) . "\">$instead";
}

/**
 * Who made a picture.
 *
 * @param array $picture  The picture.
 * @param array $language The language.
 */
function credit( array $picture, array $language ): string {
	return say_in( '<small part="credit">', $picture['credit'] ?? null, $language, '</small>' );
}

/**
 * A picture with its caption and its credit.
 *
 * @param array|null $picture  The picture.
 * @param array      $language The language.
 */
function picture( $picture, array $language ): string {
	if ( empty( $picture['src'] ) ) {
		return '';
	}
	$said  = some( $picture['caption'] ?? null ) ? say( $picture['caption'], $language ) : '';
	$under = $said . ' ' . credit( $picture, $language );
	return '<figure part="picture">' . image( $picture, $language, '<p hidden>' . say( $picture['alt'], $language ) . '</p>' )
		. ( ' ' === $under ? '' : "<figcaption part=\"caption\">$under</figcaption>" ) . '</figure>';
}
