<?php
/**
 * E-mail addresses and telephone numbers: the twin of src/values/email.ts and phone.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Values;

defined( 'ABSPATH' ) || exit;

/**
 * One e-mail address, or several with commas between them; nothing if one is none.
 *
 * @param mixed $value As it was written.
 */
function email_addresses( $value ): string {
	$plain = function ( string $each ): string {
		$bare = preg_replace( '/^[^<>@]*<([^<>]*)>$/u', '$1', preg_replace( '/^mailto:\/*/i', '', clean( $each ) ) );
		return preg_replace( '/\.$/', '', clean( $bare ) );
	};
	$all   = array_map( $plain, preg_split( '/[,;]/', clean( $value ) ) );
	foreach ( $all as $each ) {
		if ( ! preg_match( '/^[\p{L}\p{M}\d.!#$\'*+\/=^_`{|}~-]+@[\p{L}\p{M}\d-]+(\.[\p{L}\p{M}\d-]+)+$/u', $each ) ) {
			return '';
		}
	}
	return implode( ',', $all );
}

/**
 * The digits of a telephone number, with the plus that was given.
 *
 * @param string $value As it was written.
 */
function dialled( string $value ): string {
	$name   = '/^(tel|tél|t[eé]l[eé](f|ph)on[eo]|phone|m[oó]vil|mobile|cel|celular|fax|pbx|whatsapp)?\s*[.:]?\s*(?=[+(\d])/iu';
	$number = preg_replace( $name, '', normal( clean( $value ) ) );
	// Two numbers in one field would make a third.
	if ( preg_match( '/\s[-\x{2010}-\x{2015}\/]\s/u', $number ) ) {
		return '';
	}
	$abroad = '/^\(?((?:\+|00)[\d\s]{1,5})\)?[\s.\-\x{2010}-\x{2015}]*[(\[]\s*0\s*[)\]]/u';
	$bare   = preg_replace( '/[\s().[\]]|[-\x{2010}-\x{2015}](?=\S)|[\/](?=\d{5})/u', '', preg_replace( $abroad, '$1', $number ) );
	return preg_match( '/^(\+[1-9]\d{4,14}|\d{5,15})$/', $bare ) ? $bare : '';
}

/**
 * A telephone number as its digits, with an extension (`;ext=123`); nothing if it is none.
 *
 * @param mixed $value As it was written.
 */
function phone_number( $value ): string {
	$number    = clean( $value );
	$extension = '/\s*(?:[;,(]*\s*(?:ext|extn|extension|extensión|ramal|poste|anexo|x)[.:=]?|#|,,+)\s*(\d{1,6})\)?$/iu';
	if ( ! preg_match( $extension, $number, $found ) ) {
		return dialled( $number );
	}
	$digits = dialled( substr( $number, 0, -strlen( $found[0] ) ) );
	return '' === $digits ? '' : "$digits;ext={$found[1]}";
}

/**
 * A WhatsApp number, as `+` and digits; nothing if it names no country.
 *
 * @param mixed $value As it was written, also a link to WhatsApp.
 */
function whatsapp_number( $value ): string {
	$number = clean( $value );
	$link   = '/^(?:(?:https?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=)|whatsapp:\/\/send\/?\?(?:.*&)?phone=)(?:\+|%2B)?(\d+).*$/i';
	$digits = preg_match( $link, $number, $found ) ? "+{$found[1]}" : preg_replace( '/^00/', '+', dialled( $number ) );
	return preg_match( '/^(\+[1-9]\d{6,14}|[1-9]\d{10,14})$/', $digits ) ? '+' . ltrim( $digits, '+' ) : '';
}
