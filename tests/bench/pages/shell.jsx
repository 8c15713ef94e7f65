// What React, its router and the query library cost by themselves: an empty canvas that is dragged and zoomed.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router-dom'
import { markAllDrawn } from './after-frame.mjs'

function EmptyCanvas() {
  const { data } = useQuery({ queryKey: ['nothing'], queryFn: () => Promise.resolve('nothing') })
  const canvas = useRef(null)
  const [view, setView] = useState({ offset: 0, scale: 1 })
  useEffect(() => {
    const { current } = canvas
    const pen = current.getContext('2d')
    pen.setTransform(view.scale, 0, 0, 1, view.offset, 0)
    pen.clearRect(0, 0, current.width, current.height)
    if (data !== undefined) markAllDrawn()
  }, [view, data])
  return (
    <canvas
      ref={canvas}
      width={innerWidth}
      height={innerHeight}
      onPointerMove={({ buttons, movementX }) => {
        if (buttons !== 0) setView(({ offset, scale }) => ({ offset: offset + movementX, scale }))
      }}
      onWheel={({ deltaY }) => setView(({ offset, scale }) => ({ offset, scale: scale * 1.001 ** deltaY }))}
    />
  )
}

createRoot(document.getElementById('plot')).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter>
        <Routes>
          <Route path="*" element={<EmptyCanvas />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)
