import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

/** Takes files dropped on an element; whoever listens further out sees that they were taken. True while one is over it. */
export function useDropZone(zone: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent((event: DragEvent): void => {
    event.preventDefault()
    setOver(event.type === 'dragover')
    const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined
    if (file) onFile(file)
  })
  useEffect(() => {
    const element = zone.current
    if (!element) return undefined
    const leave = (): void => setOver(false)
    const drag = (event: DragEvent): void => take(event)
    element.addEventListener('dragover', drag)
    element.addEventListener('drop', drag)
    element.addEventListener('dragleave', leave)
    return () => {
      element.removeEventListener('dragover', drag)
      element.removeEventListener('drop', drag)
      element.removeEventListener('dragleave', leave)
    }
  }, [zone])
  return isOver
}
